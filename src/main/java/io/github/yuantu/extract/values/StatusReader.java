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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far projects have come, by the words of progress beside their names; the furthest that is told holds. */
public final class StatusReader {

    private static final double BESIDE_NAME = 0.75;

    private final StatusCues cues = new StatusCues();

    /** The status of each project of {@code article} that it tells, in order of first mention. */
    public List<Fact<Mention>> read(AnalysedArticle article) {
        Map<Referent, Fact.Status<Mention>> furthest = new LinkedHashMap<>();
        for (AnalysedSentence sentence : article.sentences()) {
            List<Clause> clauses = Clause.of(sentence);
            for (int i = 0; i < clauses.size(); i++) {
                for (Mention mention : clauses.get(i).mentions()) {
                    Optional<ProjectStatus> status =
                            mention.type() == EntityType.PROJECT ? status(clauses, i, mention) : Optional.empty();
                    status.ifPresent(found -> furthest.merge(
                            article.referentOf(mention),
                            new Fact.Status<>(
                                    mention,
                                    found,
                                    new Evidence(
                                            sentence.sentence().span(), BESIDE_NAME, "status:" + found.localName())),
                            StatusReader::further));
                }
            }
        }
        return new ArrayList<>(furthest.values());
    }

    private static Fact.Status<Mention> further(Fact.Status<Mention> one, Fact.Status<Mention> other) {
        return other.status().compareTo(one.status()) > 0 ? other : one;
    }

    /** After the name in its clause, in the clauses after it that name nothing else, then before it in its clause. */
    private Optional<ProjectStatus> status(List<Clause> clauses, int number, Mention mention) {
        Clause clause = clauses.get(number);
        StringBuilder behind = new StringBuilder(
                clause.words(mention.span().end(), clause.span().end()));
        for (int i = number + 1; i < clauses.size() && namesNoProject(clauses.get(i)); i++) {
            behind.append('，').append(clauses.get(i).text());
        }
        return cues.furthest(behind.toString())
                .or(() -> cues.furthest(
                        clause.words(clause.span().start(), mention.span().start())));
    }

    private static boolean namesNoProject(Clause clause) {
        return clause.mentions().stream()
                .noneMatch(mention -> mention.type() == EntityType.PROJECT || mention.type() == EntityType.FACILITY);
    }
}
