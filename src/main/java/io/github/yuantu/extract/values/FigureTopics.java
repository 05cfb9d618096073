package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.List;
import java.util.Optional;

/** Knows words that only figures of events (参赛) or of assistance (援疆) go with, and finds the one they speak of. */
final class FigureTopics {

    private final WordList ofEvents = WordList.named("figure-words-event");
    private final WordList ofAssistance = WordList.named("figure-words-assistance");

    private final Optional<Mention> programme;

    FigureTopics(AnalysedArticle article) {
        programme = article.referents().stream()
                .filter(referent -> referent.type() == EntityType.ASSISTANCE_PROGRAM)
                .reduce((one, other) -> other.mentions().size() > one.mentions().size() ? other : one)
                .map(referent -> referent.mentions().get(0));
    }

    /**
     * What {@code clause} gives figures of, told by its words alone.
     *
     * @param here what its paragraph has named
     */
    Optional<Mention> of(Clause clause, List<Mention> here) {
        if (has(ofEvents, clause)) {
            return last(here, EntityType.EVENT);
        }
        return has(ofAssistance, clause)
                ? last(here, EntityType.ASSISTANCE_PROGRAM).or(() -> programme)
                : Optional.empty();
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
