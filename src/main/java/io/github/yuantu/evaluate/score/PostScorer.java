package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.rdf.Yt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.vocabulary.ORG;

/** Who holds which post where: person and organisation right, titles that contain each other or are much alike. */
final class PostScorer {

    private static final double SAME_TITLE = 0.5;

    private final PageScore score;
    private final List<GoldPage.Post> rows;
    private final Set<Integer> found = new HashSet<>();

    PostScorer(PageScore score) {
        this.score = score;
        this.rows = score.gold().posts();
    }

    void score() {
        for (String node : score.built().instances(ORG.Membership.asNode())) {
            List<String> persons = score.built().all(node, ORG.member.asNode());
            List<String> organizations = score.built().all(node, ORG.organization.asNode());
            String title = Wording.folded(score.built().joined(node, Yt.POST_TITLE));
            Optional<Integer> row = IntStream.range(0, rows.size())
                    .filter(i -> !found.contains(i) && isSame(rows.get(i), persons, organizations, title))
                    .boxed()
                    .findFirst();
            row.ifPresentOrElse(
                    found::add,
                    () -> score.tally(Rows.POSTS)
                            .err(score.told(
                                    score.names(persons).toString(),
                                    score.names(organizations).toString(),
                                    title)));
            Verdict verdict = row.isPresent() ? Verdict.RIGHT : Verdict.WRONG;
            persons.forEach(person -> score.judge(node, ORG.member.asNode().getURI(), person, verdict));
        }
        for (int i = 0; i < rows.size(); i++) {
            count(i);
        }
    }

    private boolean isSame(GoldPage.Post row, List<String> persons, List<String> organizations, String title) {
        String wanted = Wording.folded(row.title());
        return score.isPaired(row.person(), persons)
                && score.isPaired(row.organization(), organizations)
                && !title.isEmpty()
                && (title.contains(wanted)
                        || wanted.contains(title)
                        || Wording.similarity(wanted, title) >= SAME_TITLE);
    }

    private void count(int row) {
        GoldPage.Post post = rows.get(row);
        if (found.contains(row)) {
            score.tally(Rows.POSTS).hit();
        } else if (!post.optional() && !score.isOptional(post.person(), post.organization())) {
            score.tally(Rows.POSTS)
                    .miss(score.told(score.nameOf(post.person()), score.nameOf(post.organization()), post.title()));
        }
    }
}
