package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words that stand for something named before: 全市, 该厂, 此次活动, 《办法》. */
final class BackReferences {

    private static final Pattern POINTERS = Pattern.compile("^(?:该|此次|本次|本届|此|本|全|我)|[《》]");

    private static final String PREPOSITIONS = "在对从向为给把被由与和的于占";
    /** A bare noun (项目, 公司) points back only at the head of its clause. */
    private static final int HEAD = 2;

    private final Map<EntityType, WordList> words = new EnumMap<>(EntityType.class);

    BackReferences() {
        for (EntityType type : EntityType.values()) {
            if (type != EntityType.PERSON && type != EntityType.ASSISTANCE_PROGRAM && type != EntityType.INSTITUTION) {
                words.put(
                        type,
                        WordList.named("back-references-"
                                + type.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
    }

    /**
     * What the first such word in {@code clause} stands for: the last name that holds its noun, otherwise the last of its
     * class.
     *
     * @param named what the article has named so far, in reading order
     * @param mainActor what the article is about, preferred among areas
     */
    Optional<Mention> in(String clause, List<Mention> named, Optional<Mention> mainActor) {
        for (int i = 0; i < clause.length(); i++) {
            Optional<Mention> found = mayStand(clause, i) ? at(clause, i, named, mainActor) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> at(String clause, int offset, List<Mention> named, Optional<Mention> mainActor) {
        for (Map.Entry<EntityType, WordList> entry : words.entrySet()) {
            String word = entry.getValue().at(clause, offset);
            if (word.isEmpty() || (offset > HEAD && !POINTERS.matcher(word).find())) {
                continue;
            }
            Optional<Mention> found = antecedent(word, entry.getKey(), named, mainActor);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean mayStand(String clause, int at) {
        return at == 0 || PREPOSITIONS.indexOf(clause.charAt(at - 1)) < 0;
    }

    private static Optional<Mention> antecedent(
            String word, EntityType type, List<Mention> named, Optional<Mention> mainActor) {
        if (type == EntityType.PLACE) {
            return mainActor
                    .filter(actor -> actor.type() == type)
                    .or(() -> last(named, type, ""))
                    .or(() -> mainActor);
        }
        String noun = POINTERS.matcher(word).replaceAll("");
        return last(named, type, noun)
                .or(() -> last(named, EntityType.ASSISTANCE_PROGRAM, noun))
                .or(() -> last(named, type, ""));
    }

    /** The last of that class whose name ends with the noun, otherwise holds it. */
    private static Optional<Mention> last(List<Mention> named, EntityType type, String noun) {
        return last(named, type, mention -> mention.text().endsWith(noun))
                .or(() -> last(named, type, mention -> mention.text().contains(noun)));
    }

    private static Optional<Mention> last(List<Mention> named, EntityType type, Predicate<Mention> fits) {
        return named.stream()
                .filter(mention -> mention.type() == type && fits.test(mention))
                .reduce((first, second) -> second);
    }
}
