package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.List;
import java.util.Optional;

/**
 * Knows words that only figures of events (参赛), of assistance (援疆) or of works (总投资, 占地) go with, and finds the one
 * they speak of.
 */
final class FigureTopics {

    private final WordList ofEvents = WordList.named("figure-words-event");
    private final WordList ofAssistance = WordList.named("figure-words-assistance");

    private final WordList ofPolicies = WordList.named("figure-words-policy");
    private final WordList ofWorks = WordList.named("figure-words-project");

    /** The assistance that {@code article} speaks of most. */
    static Optional<Mention> programme(AnalysedArticle article) {
        return article.referents().stream()
                .filter(referent -> referent.type() == EntityType.ASSISTANCE_PROGRAM)
                .reduce((one, other) -> other.mentions().size() > one.mentions().size() ? other : one)
                .map(referent -> referent.mentions().get(0));
    }

    /**
     * What {@code clause} gives figures of, told by its words alone.
     *
     * @param here what its paragraph has named
     * @param programme the assistance that the article is about
     * @param mainActor what the article is about: of several events, that one
     */
    Optional<Mention> of(Clause clause, List<Mention> here, Optional<Mention> programme, Optional<Mention> mainActor) {
        if (has(ofEvents, clause)) {
            return mainActor
                    .filter(actor -> actor.type() == EntityType.EVENT
                            && here.stream().anyMatch(one -> one.type() == actor.type()))
                    .or(() -> last(here, EntityType.EVENT));
        }
        return has(ofAssistance, clause)
                ? last(here, EntityType.ASSISTANCE_PROGRAM).or(() -> programme)
                : Optional.empty();
    }

    /** Whether {@code clause} lays down what is granted or demanded, as policies do. */
    boolean isOfPolicies(Clause clause) {
        return has(ofPolicies, clause);
    }

    /** Whether only an undertaking or a site can have the figures that {@code clause} gives. */
    boolean isOfWorks(Clause clause) {
        return has(ofWorks, clause);
    }

    /** Whether what is named is built: an undertaking or a site. */
    static boolean isWorks(Mention mention) {
        return mention.type() == EntityType.PROJECT || mention.type() == EntityType.FACILITY;
    }

    private static boolean has(WordList words, Clause clause) {
        for (int i = 0; i < clause.text().length(); i++) {
            if (!words.at(clause.text(), i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Mention> last(List<Mention> named, EntityType type) {
        return named.stream().filter(mention -> mention.type() == type).reduce((first, second) -> second);
    }
}
