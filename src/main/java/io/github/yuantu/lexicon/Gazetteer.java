package io.github.yuantu.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Known entities by their names. Immutable; safe for use by several threads. */
public final class Gazetteer {

    private static final Pattern LEVEL = Pattern.compile("(?<=..)[市区县州盟旗]$");

    private final List<KnownEntity> entities;
    private final Map<String, List<KnownEntity>> byName;
    private final Map<String, KnownEntity> byCode;
    private final Map<String, List<KnownEntity>> byShortName;
    private final NameTrie names;

    /** A gazetteer of these entities; where several bear one name, they keep this order. */
    public Gazetteer(Collection<KnownEntity> entities) {
        this(entities, byName(entities));
    }

    private Gazetteer(Collection<KnownEntity> entities, Map<String, List<KnownEntity>> byName) {
        this.entities = List.copyOf(entities);
        this.byName = byName;
        this.byCode = entities.stream()
                .filter(entity -> entity.code().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        entity -> entity.code().orElseThrow(), entity -> entity, (one, other) -> one));
        this.byShortName = entities.stream()
                .filter(entity -> entity.code().isPresent()
                        && LEVEL.matcher(entity.name()).find())
                .filter(entity -> !byName.containsKey(withoutLevel(entity.name())))
                .collect(Collectors.groupingBy(entity -> withoutLevel(entity.name()), Collectors.toUnmodifiableList()));
        this.names = new NameTrie(byName.keySet());
    }

    private static String withoutLevel(String division) {
        return LEVEL.matcher(division).replaceFirst("");
    }

    private static Map<String, List<KnownEntity>> byName(Collection<KnownEntity> entities) {
        return entities.stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .distinct()
                        .map(name -> Map.entry(name, entity)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** The same with these entities too; a name that they bear means them alone. */
    Gazetteer overriddenBy(Gazetteer own) {
        List<KnownEntity> all = new ArrayList<>(own.entities);
        all.addAll(entities);
        Map<String, List<KnownEntity>> merged = new HashMap<>(byName);
        merged.putAll(own.byName);
        return new Gazetteer(all, merged);
    }

    /** The entities that bear this name, official or other. */
    public List<KnownEntity> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The divisions of that name without their level, by which no entity goes alone, as it is a word or another's too. */
    public List<KnownEntity> shortened(String name) {
        return byShortName.getOrDefault(name, List.of());
    }

    /** The division of this GB/T 2260 code. */
    public Optional<KnownEntity> division(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The longest known name that stands in {@code text} at {@code offset}, or the empty string. */
    public String nameAt(CharSequence text, int offset) {
        int length = names.longestAt(text, offset);
        return length == 0 ? "" : text.subSequence(offset, offset + length).toString();
    }

    /** The length of that name, or zero. */
    public int lengthAt(CharSequence text, int offset) {
        return names.longestAt(text, offset);
    }

    /** All known entities. */
    public List<KnownEntity> entities() {
        return entities;
    }
}
