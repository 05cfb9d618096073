package io.github.yuantu.extract.values;

import io.github.yuantu.extract.rules.Anaphors;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that stand for something named before: those that point back, as the rules read them too (该厂, 这家公司, 全市), and
 * bare ones that do so where figures are given (《办法》, 当地, 项目).
 */
final class BackReferences {

    private static final Pattern POINTERS = Pattern.compile("^全|[《》]");

    private static final String PREPOSITIONS = "在对从向为给把被由与和的于占";
    /** A bare noun (项目, 公司) points back only at the head of its clause. */
    private static final int HEAD = 2;

    private static final Set<String> LEVELS = Set.of("省", "市", "州", "区", "县", "旗", "乡", "镇", "村");

    private final Anaphors anaphors = new Anaphors();
    private final Map<EntityType, WordList> words = new EnumMap<>(EntityType.class);

    BackReferences() {
        for (EntityType type : List.of(
                EntityType.ENTERPRISE,
                EntityType.EVENT,
                EntityType.FACILITY,
                EntityType.PLACE,
                EntityType.POLICY,
                EntityType.PROJECT)) {
            words.put(type, WordList.named("back-references-" + type.name().toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * What the first such word in {@code clause} stands for: the last name that holds its noun, otherwise the last of its
     * class.
     *
     * @param named what the article has named so far, in reading order
     * @param mainActor what the article is about, preferred among areas
     * @param article the article, which knows the full names of places
     */
    Optional<Mention> in(String clause, List<Mention> named, Optional<Mention> mainActor, AnalysedArticle article) {
        for (int i = 0; i < clause.length(); i++) {
            Optional<Mention> found = mayStand(clause, i) ? at(clause, i, named, mainActor, article) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> at(
            String clause, int offset, List<Mention> named, Optional<Mention> mainActor, AnalysedArticle article) {
        Optional<Mention> pointed = anaphors.at(clause, offset)
                .filter(anaphor ->
                        !anaphor.attended() && anaphor.length() > anaphor.noun().length())
                .flatMap(anaphor -> antecedent(anaphor.noun(), anaphor.type(), named, mainActor, article));
        if (pointed.isPresent()) {
            return pointed;
        }
        for (Map.Entry<EntityType, WordList> entry : words.entrySet()) {
            String word = entry.getValue().at(clause, offset);
            if (word.isEmpty() || (offset > HEAD && !POINTERS.matcher(word).find())) {
                continue;
            }
            Optional<Mention> found = antecedent(word, entry.getKey(), named, mainActor, article);
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
            String word, EntityType type, List<Mention> named, Optional<Mention> mainActor, AnalysedArticle article) {
        if (type == EntityType.PLACE) {
            return area(word, named, mainActor, article);
        }
        String noun = POINTERS.matcher(word).replaceAll("");
        return ofThatNoun(named, noun)
                .or(() -> last(named, type, noun))
                .or(() -> last(named, EntityType.ASSISTANCE_PROGRAM, noun))
                .or(() -> last(named, type, ""));
    }

    /** 油田 is the last thing whose name ends with it, whichever class it was taken for. */
    private static Optional<Mention> ofThatNoun(List<Mention> named, String noun) {
        return named.stream()
                .filter(mention -> noun.length() > 1 && mention.type() != EntityType.PERSON)
                .filter(mention ->
                        mention.text().endsWith(noun) && mention.text().length() > noun.length())
                .reduce((first, second) -> second);
    }

    /** 全市 is the city the article is about, else the last one named; 当地 is where the text has just been. */
    private static Optional<Mention> area(
            String word, List<Mention> named, Optional<Mention> mainActor, AnalysedArticle article) {
        Optional<Mention> actor = mainActor.filter(main -> main.type() == EntityType.PLACE);
        String level = POINTERS.matcher(word).replaceAll("");
        if (!LEVELS.contains(level)) {
            return word.equals("全疆") || word.equals("两地")
                    ? actor.or(() -> last(named, EntityType.PLACE, "")).or(() -> mainActor)
                    : last(named, EntityType.PLACE, "").or(() -> mainActor);
        }
        return actor.filter(main -> isOfLevel(article.referentOf(main), level))
                .or(() -> named.stream()
                        .filter(mention ->
                                mention.type() == EntityType.PLACE && isOfLevel(article.referentOf(mention), level))
                        .reduce((first, second) -> second))
                .or(() -> actor)
                .or(() -> last(named, EntityType.PLACE, ""))
                .or(() -> mainActor);
    }

    private static boolean isOfLevel(Referent place, String level) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream()).anyMatch(name -> name.endsWith(level));
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
