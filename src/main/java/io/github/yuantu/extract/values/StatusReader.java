package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.ProjectStatus;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How far projects have come, by the words of progress beside their names; the furthest that is told holds. */
public final class StatusReader {

    private static final double BESIDE_NAME = 0.75;
    private static final double INHERITED = 0.5;
    private static final int REACH = 10;

    private final StatusCues cues = new StatusCues();
    private final Subjects subjects = new Subjects();

    /** The status of each project of {@code article} that it tells, in order of first mention. */
    public List<Fact<Mention>> read(AnalysedArticle article) {
        Map<Referent, Fact.Status<Mention>> furthest = new LinkedHashMap<>();
        SubjectTracker tracker = subjects.of(article);
        for (AnalysedSentence sentence : article.sentences()) {
            tracker.beginSentence(sentence.sentence());
            List<Clause> clauses = Clause.of(sentence);
            for (int i = 0; i < clauses.size(); i++) {
                for (Fact.Status<Mention> fact : told(sentence, clauses, i, tracker)) {
                    furthest.merge(article.referentOf(fact.subject()), fact, StatusReader::further);
                }
                tracker.pass(clauses.get(i));
            }
        }
        return new ArrayList<>(furthest.values());
    }

    private List<Fact.Status<Mention>> told(
            AnalysedSentence sentence, List<Clause> clauses, int number, SubjectTracker tracker) {
        Clause clause = clauses.get(number);
        List<Fact.Status<Mention>> told = new ArrayList<>();
        clause.mentions().stream()
                .filter(StatusReader::progresses)
                .forEach(mention -> status(clauses, number, mention)
                        .ifPresent(status -> told.add(fact(sentence, mention, status, BESIDE_NAME))));
        if (clause.mentions().isEmpty() && number == 0) {
            tracker.inherited()
                    .filter(subject -> subject.type() == EntityType.PROJECT)
                    .ifPresent(subject -> cues.furthest(clause.text())
                            .ifPresent(status -> told.add(fact(sentence, subject, status, INHERITED))));
        }
        return told;
    }

    private static boolean progresses(Mention mention) {
        return mention.type() == EntityType.PROJECT || mention.type() == EntityType.FACILITY;
    }

    private static Fact.Status<Mention> fact(
            AnalysedSentence sentence, Mention mention, ProjectStatus status, double sure) {
        return new Fact.Status<>(
                mention, status, new Evidence(sentence.sentence().span(), sure, "status:" + status.localName()));
    }

    private static Fact.Status<Mention> further(Fact.Status<Mention> one, Fact.Status<Mention> other) {
        return other.status().compareTo(one.status()) > 0 ? other : one;
    }

    /** After the name in its clause, in the clauses after it that name nothing else, then before it in its clause. */
    private Optional<ProjectStatus> status(List<Clause> clauses, int number, Mention mention) {
        Clause clause = clauses.get(number);
        if (mention.type() == EntityType.FACILITY) {
            return ofSite(clause, mention);
        }
        StringBuilder behind = new StringBuilder(
                clause.words(mention.span().end(), clause.span().end()));
        for (int i = number + 1; i < clauses.size() && namesNoProject(clauses.get(i)); i++) {
            behind.append('，').append(clauses.get(i).text());
        }
        Optional<ProjectStatus> after = cues.furthest(behind.toString());
        Optional<ProjectStatus> before =
                cues.furthest(clause.words(clause.span().start(), mention.span().start()));
        return Stream.of(after, before).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Of a site only what is said of it, or of the list it stands in, at once: others build and run things in it. */
    private Optional<ProjectStatus> ofSite(Clause clause, Mention mention) {
        int first = mention.span().start();
        int last = mention.span().end();
        for (Mention other : clause.mentions()) {
            boolean listed = clause.words(last, other.span().start()).equals("、");
            last = listed ? other.span().end() : last;
        }
        String before = clause.words(clause.span().start(), first);
        String behind = clause.words(last, last + (last == mention.span().end() ? REACH : 2 * REACH));
        boolean scene = !before.isEmpty() && "在于位到的".indexOf(before.charAt(before.length() - 1)) >= 0;
        return scene ? Optional.empty() : cues.furthest(behind).filter(status -> status != ProjectStatus.SIGNED);
    }

    private static boolean namesNoProject(Clause clause) {
        return clause.mentions().stream().noneMatch(StatusReader::progresses);
    }
}
