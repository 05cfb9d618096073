package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import io.github.yuantu.lexicon.PlaceAbbreviations;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which divisions the places of an article are: a name that several bear is settled by the others of the article. */
final class ArticlePlaces {

    private final Gazetteer gazetteer;
    private final PlaceAbbreviations abbreviations;
    private final Map<String, Integer> mentionsByCode = new LinkedHashMap<>();
    private final TreeSet<String> context = new TreeSet<>();
    private final TreeSet<String> inPlace = new TreeSet<>();

    ArticlePlaces(Gazetteer gazetteer, PlaceAbbreviations abbreviations, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        this.abbreviations = abbreviations;
        List<Mention> places = mentions.stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .toList();
        places.stream().filter(DivisionsInPlace::found).forEach(place -> inPlace.add(PlainForm.of(place.text())));
        for (Mention place : places) {
            List<KnownEntity> named = known(place.text());
            if (named.size() == 1) {
                named.get(0).code().ifPresent(this::addToContext);
            }
        }
        places.forEach(place -> division(place.text())
                .flatMap(KnownEntity::code)
                .ifPresent(code -> mentionsByCode.merge(code, 1, Integer::sum)));
    }

    private void addToContext(String code) {
        Optional<String> at = Optional.of(code);
        while (at.isPresent() && context.add(at.orElseThrow())) {
            at = gazetteer.division(at.orElseThrow()).flatMap(KnownEntity::parent);
        }
    }

    private List<KnownEntity> known(String name) {
        String plain = PlainForm.of(name);
        if (plain.length() == 1) {
            return abbreviations.codeOf(plain).flatMap(gazetteer::division).stream()
                    .toList();
        }
        List<KnownEntity> named = gazetteer.named(plain);
        if (inPlace.contains(plain)) {
            return gazetteer.shortened(plain);
        }
        if (!named.isEmpty() || plain.length() < 3) {
            return named.stream()
                    .filter(entity -> entity.type() == EntityType.PLACE)
                    .toList();
        }
        String level = plain.substring(plain.length() - 1);
        return gazetteer.named(plain.substring(0, plain.length() - 1)).stream()
                .filter(entity ->
                        entity.type() == EntityType.PLACE && entity.name().endsWith(level))
                .toList();
    }

    /** The known place of that name: whose parent the article names, otherwise the highest. */
    Optional<KnownEntity> division(String name) {
        return known(name).stream()
                .min(Comparator.comparing((KnownEntity place) -> !isInContext(place))
                        .thenComparing(place -> -trailingZeros(place.code().orElse("")))
                        .thenComparing(place -> place.code().orElse(place.name())));
    }

    /** Whether the division {@code place} belongs to {@code outer}, at whatever remove. */
    boolean isWithin(KnownEntity place, KnownEntity outer) {
        Optional<KnownEntity> at = parentOf(place);
        while (at.isPresent() && !at.equals(Optional.of(outer))) {
            at = parentOf(at.get());
        }
        return at.isPresent();
    }

    private Optional<KnownEntity> parentOf(KnownEntity place) {
        return place.parent().flatMap(gazetteer::division);
    }

    private boolean isInContext(KnownEntity place) {
        return place.code().filter(context::contains).isPresent()
                || place.parent().filter(context::contains).isPresent();
    }

    private static int trailingZeros(String code) {
        return code.endsWith("0000") ? 4 : code.endsWith("00") ? 2 : 0;
    }

    /** The division of that level (市, 区, 县, 州, 省, 自治区 …) that the article speaks of most. */
    Optional<KnownEntity> mainOfLevel(String level) {
        return mentionsByCode.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .flatMap(entry -> gazetteer.division(entry.getKey()).stream())
                .filter(place -> place.name().endsWith(level))
                .filter(place -> !level.equals("区") || !place.name().endsWith("自治区"))
                .findFirst();
    }
}
