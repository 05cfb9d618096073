package io.github.yuantu.analyse;

import io.github.yuantu.analyse.ArticleMentions.Name;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.PlaceAbbreviations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at an article as a whole: drops guesses that nothing confirms, settles classes, finds the other occurrences of
 * names made known, and gathers the mentions that name the same thing.
 */
final class DocumentPass {

    private final Gazetteer gazetteer;
    private final PlaceAbbreviations abbreviations;
    private final FirmNames firmNames;
    private final SameName sameName;

    DocumentPass(Gazetteer gazetteer, PlaceAbbreviations abbreviations) {
        this.gazetteer = gazetteer;
        this.abbreviations = abbreviations;
        this.firmNames = new FirmNames(gazetteer);
        this.sameName = new SameName(gazetteer);
    }

    /** Completes the mentions of {@code article} and says what they name, in order of first mention. */
    List<Referent> settle(ArticleMentions article) {
        settleClasses(article);
        dropUnconfirmedPersons(article);
        Map<Name, Name> aliases = AliasDefinitions.find(article);
        KnownInArticle.addOccurrences(article, knownNames(article, aliases));
        List<References.Reference> references = References.find(article);
        List<Referent> referents = new ReferentBuilder(
                        gazetteer,
                        sameName,
                        article,
                        new ArticlePlaces(gazetteer, abbreviations, article.all()),
                        aliases,
                        references)
                .build();
        references.forEach(reference -> article.add(reference.sentence(), reference.mention()));
        return referents;
    }

    /** One name is of one class in an article: the one its mentions are surest of. */
    private static void settleClasses(ArticleMentions article) {
        Map<String, Map<EntityType, Double>> votes = new LinkedHashMap<>();
        article.all()
                .forEach(mention -> votes.computeIfAbsent(mention.text(), text -> new EnumMap<>(EntityType.class))
                        .merge(mention.type(), mention.confidence(), Double::sum));
        article.replace(mention -> mention.as(winner(votes.getOrDefault(mention.text(), Map.of()), mention.type())));
    }

    private static EntityType winner(Map<EntityType, Double> votes, EntityType otherwise) {
        return votes.entrySet().stream()
                .max(Map.Entry.<EntityType, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** A guess is confirmed if the name is met twice and stands once as only a person's name would. */
    private static void dropUnconfirmedPersons(ArticleMentions article) {
        Map<String, List<Double>> met = article.all().stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .collect(Collectors.groupingBy(
                        Mention::text, Collectors.mapping(Mention::confidence, Collectors.toList())));
        article.removeIf(mention -> mention.type() == EntityType.PERSON
                && mention.confidence() < PersonTagger.SURE
                && !isConfirmed(met.getOrDefault(mention.text(), List.of())));
    }

    private static boolean isConfirmed(List<Double> guesses) {
        return guesses.size() > 1 && guesses.stream().anyMatch(guess -> guess >= PersonTagger.LIKELY);
    }

    private Set<Name> knownNames(ArticleMentions article, Map<Name, Name> aliases) {
        Set<Name> known = new LinkedHashSet<>(aliases.keySet());
        for (Name name : new ArrayList<>(article.byName().keySet())) {
            if (name.type() == EntityType.PERSON) {
                known.add(name);
                SameName.partsOf(name.text()).stream()
                        .filter(part -> !Dictionary.isCommon(part))
                        .forEach(part -> known.add(new Name(name.type(), part)));
            } else if (name.type() == EntityType.ENTERPRISE) {
                String brand = firmNames.brand(name.text());
                String core = firmNames.core(name.text());
                String withoutForm = firmNames.withoutForm(name.text());
                if (withoutForm.length() >= 4) {
                    known.add(new Name(name.type(), withoutForm));
                }
                firmNames.shortForms(name.text()).forEach(form -> known.add(new Name(name.type(), form)));
                if (!brand.isEmpty()) {
                    known.add(new Name(name.type(), brand));
                }
                if (!core.isEmpty() && core.length() <= 8) {
                    known.add(new Name(name.type(), core));
                }
            }
        }
        return known;
    }
}
