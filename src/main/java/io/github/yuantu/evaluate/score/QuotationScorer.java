package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.rdf.Yt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is quoted with which words. */
final class QuotationScorer {

    private static final int SHOWN = 20;

    private final PageScore score;
    private final List<GoldPage.Quotation> rows;
    private final Set<Integer> found = new HashSet<>();

    QuotationScorer(PageScore score) {
        this.score = score;
        this.rows = score.gold().quotations();
    }

    void score() {
        for (String node : score.built().instances(Yt.QUOTATION)) {
            List<String> speakers = score.built().all(node, Yt.SPEAKER);
            String words = Wording.folded(score.built().joined(node, Yt.QUOTED_TEXT));
            List<Integer> same = IntStream.range(0, rows.size())
                    .filter(i -> score.isPaired(rows.get(i).speaker(), speakers)
                            && words.contains(Wording.folded(rows.get(i).start())))
                    .boxed()
                    .toList();
            found.addAll(same);
            if (same.isEmpty()) {
                String beginning = words.substring(
                        0, words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length()))));
                score.tally(Rows.QUOTATIONS)
                        .err(score.told(score.names(speakers).toString(), beginning));
            }
            Verdict verdict = same.isEmpty() ? Verdict.WRONG : Verdict.RIGHT;
            speakers.forEach(speaker -> score.judge(node, Yt.SPEAKER.getURI(), speaker, verdict));
        }
        for (int i = 0; i < rows.size(); i++) {
            count(i);
        }
    }

    private void count(int i) {
        GoldPage.Quotation row = rows.get(i);
        if (found.contains(i)) {
            score.tally(Rows.QUOTATIONS).hit();
        } else if (!row.optional() && !score.isOptional(row.speaker())) {
            score.tally(Rows.QUOTATIONS).miss(score.told(score.nameOf(row.speaker()) + ":", row.start()));
        }
    }
}
