package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.PlaceChains;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies where by what everybody knows: divisions lie in those above them that the article names too; the sites and
 * projects of a report on one place, of which nothing else is said, lie there.
 */
final class PlacesOfArticle {

    private static final double CHAIN = 0.95;
    private static final double IN_ONE_SENTENCE = 0.85;
    private static final double IN_ONE_ARTICLE = 0.65;
    private static final double SETTING = 0.45;
    private static final Pattern NEAR = Pattern.compile(".*[市县区州旗镇乡村]");
    private static final Set<EntityType> SET_SOMEWHERE = EnumSet.of(EntityType.FACILITY, EntityType.PROJECT);

    private final AnalysedArticle article;
    private final Relation locatedIn;
    private final List<Referent> places;

    PlacesOfArticle(AnalysedArticle article, Relation locatedIn) {
        this.article = article;
        this.locatedIn = locatedIn;
        this.places = article.referents().stream()
                .filter(referent -> referent.type() == EntityType.PLACE)
                .toList();
    }

    /** Each place in the one named directly before it: 云川省澄江市, 澄江市青石镇. */
    List<Fact<Mention>> chains() {
        List<Fact<Mention>> facts = new ArrayList<>();
        for (AnalysedSentence sentence : article.sentences()) {
            List<Mention> named = Stream.concat(sentence.mentions().stream(), sentence.innerMentions().stream())
                    .sorted()
                    .toList();
            for (Mention upper : named) {
                named.stream()
                        .filter(lower -> upper.span().end() == lower.span().start()
                                && PlaceChains.holds(article.referentOf(upper), article.referentOf(lower)))
                        .map(lower -> fact(lower, upper, sentence.sentence().span(), CHAIN, "chain"))
                        .forEach(facts::add);
            }
        }
        return facts;
    }

    /** Each division in the nearest one above it. */
    List<Fact<Mention>> divisions() {
        List<Fact<Mention>> facts = new ArrayList<>();
        for (Referent place : places) {
            place.divisionCode()
                    .flatMap(this::nearestAbove)
                    .map(above -> lies(place, above))
                    .ifPresent(facts::add);
        }
        return facts;
    }

    /** By GB/T 2260 the first two digits are the province, four the prefecture, six the county. */
    private Optional<Referent> nearestAbove(String code) {
        return Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .filter(above -> !above.equals(code))
                .flatMap(above ->
                        places.stream().filter(place -> place.divisionCode().equals(Optional.of(above))))
                .findFirst();
    }

    private Fact<Mention> lies(Referent place, Referent above) {
        for (AnalysedSentence sentence : article.sentences()) {
            Optional<Mention> lower = mentionIn(sentence, place);
            Optional<Mention> upper = mentionIn(sentence, above);
            if (lower.isPresent() && upper.isPresent()) {
                return fact(lower.get(), upper.get(), sentence.sentence().span(), IN_ONE_SENTENCE, "division");
            }
        }
        Mention lower = place.mentions().get(0);
        return fact(lower, above.mentions().get(0), sentenceSpan(lower), IN_ONE_ARTICLE, "division");
    }

    private Optional<Mention> mentionIn(AnalysedSentence sentence, Referent referent) {
        return sentence.mentions().stream()
                .filter(mention -> article.referentOf(mention).equals(referent))
                .findFirst();
    }

    /** What is said to lie nowhere, where the text stands when it names it, otherwise in the one place that it is about. */
    List<Fact<Mention>> setting(List<Fact<Mention>> found) {
        Set<Referent> located = found.stream()
                .filter(fact -> fact instanceof Fact.Related<Mention> related
                        && related.relation().equals(locatedIn))
                .filter(fact -> isNear(article.referentOf(fact.arguments().get(1))))
                .map(fact -> article.referentOf(fact.arguments().get(0)))
                .collect(Collectors.toSet());
        TextSettings settings = new TextSettings(article);
        Optional<Referent> main = mainPlace();
        return article.referents().stream()
                .filter(referent -> SET_SOMEWHERE.contains(referent.type()) && !located.contains(referent))
                .flatMap(referent -> inItsSetting(referent, settings)
                        .or(() -> main.filter(place -> TextSettings.isSomewhere(referent.name()))
                                .map(place -> inMainPlace(referent, place)))
                        .stream())
                .toList();
    }

    /** A region that several divisions share (长三角) does not tell where in it. */
    private static boolean isNear(Referent place) {
        return place.type() != EntityType.PLACE
                || place.divisionCode().isPresent()
                || NEAR.matcher(place.name()).matches();
    }

    private Optional<Fact<Mention>> inItsSetting(Referent referent, TextSettings settings) {
        return referent.mentions().stream()
                .flatMap(mention -> settings.at(mention).stream()
                        .map(setting ->
                                fact(mention, setting.place(), setting.evidence(), setting.confidence(), "clause")))
                .max(Comparator.comparingDouble(fact -> fact.evidence().confidence()));
    }

    private Fact<Mention> inMainPlace(Referent referent, Referent place) {
        Mention mention = referent.mentions().get(0);
        return fact(mention, place.mentions().get(0), sentenceSpan(mention), SETTING, "setting");
    }

    /** The division most often named, if the article's title or first sentence names it and few places lie elsewhere. */
    private Optional<Referent> mainPlace() {
        return places.stream()
                .max(Comparator.comparingInt(
                                (Referent place) -> place.mentions().size())
                        .thenComparing(Comparator.comparing(
                                        (Referent place) -> place.mentions().get(0))
                                .reversed()))
                .filter(place -> place.divisionCode().isPresent() && !isOneOfMany(place))
                .filter(this::isInTitleOrOpening);
    }

    private boolean isOneOfMany(Referent setting) {
        int elsewhere = places.stream()
                .filter(place -> !place.equals(setting)
                        && !PlaceChains.holds(setting, place)
                        && !PlaceChains.holds(place, setting))
                .mapToInt(place -> place.mentions().size())
                .sum();
        return 2 * elsewhere > setting.mentions().size();
    }

    private boolean isInTitleOrOpening(Referent place) {
        boolean opens = place.mentions().get(0).span().start()
                < article.sentences().get(0).sentence().span().end();
        String headline = article.article().headline().orElse("");
        return opens
                || headline.contains(place.name())
                || place.aliases().stream().anyMatch(headline::contains);
    }

    private Span sentenceSpan(Mention mention) {
        return article.sentences().get(article.sentenceOf(mention)).sentence().span();
    }

    private Fact<Mention> fact(Mention subject, Mention object, Span evidence, double confidence, String rule) {
        return new Fact.Related<>(locatedIn, subject, object, new Evidence(evidence, confidence, "places:" + rule));
    }
}
