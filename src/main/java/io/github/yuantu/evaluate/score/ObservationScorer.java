package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.rdf.Yt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Figures: whether they are there at all, and whether it is told right what they measure, of what and when. */
final class ObservationScorer {

    private static final double SAME_INDICATOR = 0.5;

    private final PageScore score;
    private final List<GoldPage.Observation> rows;
    private final List<Amount> amounts;
    private final Set<Integer> figuresFound = new HashSet<>();
    private final Set<Integer> found = new HashSet<>();

    ObservationScorer(PageScore score) {
        this.score = score;
        this.rows = score.gold().observations();
        this.amounts = rows.stream()
                .map(row -> Amount.of(row.value().doubleValue(), row.unit()))
                .toList();
    }

    void score() {
        score.built().instances(Yt.OBSERVATION).forEach(this::compare);
        for (int i = 0; i < rows.size(); i++) {
            count(i, figuresFound, score.tally(Rows.FIGURES));
            count(i, found, score.tally(Rows.OBSERVATIONS));
        }
    }

    private void compare(String node) {
        Amount amount = amount(node);
        List<Integer> candidates = IntStream.range(0, rows.size())
                .filter(i -> amount.isSameAs(amounts.get(i)))
                .boxed()
                .toList();
        Optional<Integer> same = candidates.stream()
                .filter(i -> !found.contains(i) && isSame(node, rows.get(i)))
                .findFirst();
        same.ifPresent(found::add);
        boolean open =
                same.isEmpty() && candidates.stream().anyMatch(i -> rows.get(i).optional());
        if (same.isEmpty() && !open) {
            score.tally(Rows.OBSERVATIONS).err(words(node));
        }
        Verdict verdict = open ? Verdict.LEFT_OPEN : same.isPresent() ? Verdict.RIGHT : Verdict.WRONG;
        score.built().all(node, Yt.ABOUT).forEach(about -> score.judge(node, Yt.ABOUT.getURI(), about, verdict));
        candidates.stream()
                .filter(i -> !figuresFound.contains(i))
                .findFirst()
                .ifPresentOrElse(
                        figuresFound::add, () -> score.tally(Rows.FIGURES).err(words(node)));
    }

    private Amount amount(String node) {
        double value;
        try {
            value = Double.parseDouble(
                    score.built().first(node, Yt.VALUE).orElse("NaN").replace(",", ""));
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        return Amount.of(value, score.built().first(node, Yt.UNIT).orElse(""));
    }

    private boolean isSame(String node, GoldPage.Observation row) {
        List<String> periods = score.built().all(node, Yt.PERIOD);
        boolean samePeriod = row.period()
                .filter(period -> !period.isEmpty() && !periods.contains(period))
                .isEmpty();
        String indicator = Wording.folded(score.built().joined(node, Yt.INDICATOR));
        return samePeriod
                && score.isPaired(row.about(), score.built().all(node, Yt.ABOUT))
                && !indicator.isEmpty()
                && Wording.similarity(indicator, Wording.folded(row.indicator())) >= SAME_INDICATOR;
    }

    private String words(String node) {
        BuiltPage built = score.built();
        return score.told(
                score.names(built.all(node, Yt.ABOUT)).toString(),
                built.joined(node, Yt.INDICATOR),
                built.joined(node, Yt.VALUE),
                built.joined(node, Yt.UNIT),
                built.joined(node, Yt.PERIOD));
    }

    private void count(int i, Set<Integer> hits, Tally tally) {
        GoldPage.Observation row = rows.get(i);
        if (hits.contains(i)) {
            tally.hit();
        } else if (!row.optional() && !score.isOptional(row.about())) {
            tally.miss(score.told(
                    score.nameOf(row.about()),
                    row.indicator(),
                    row.value().toPlainString(),
                    row.unit(),
                    row.period().orElse("")));
        }
    }
}
