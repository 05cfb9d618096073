package io.github.yuantu.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Known entities by their names. Immutable. */
public final class Gazetteer {

    private final Map<String, List<KnownEntity>> byName;
    private final Map<String, KnownEntity> byCode;
    private final int longest;

    /** A gazetteer of these entities. */
    public Gazetteer(Collection<KnownEntity> entities) {
        byName = entities.stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .distinct()
                        .map(name -> Map.entry(name, entity)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
        byCode = entities.stream()
                .filter(entity -> entity.code().isPresent())
                .collect(Collectors.toUnmodifiableMap(entity -> entity.code().orElseThrow(), entity -> entity));
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The entities that bear this name, official or other. */
    public List<KnownEntity> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The division of this GB/T 2260 code. */
    public Optional<KnownEntity> division(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The longest known name that stands in {@code text} at {@code offset}, or the empty string. */
    public String nameAt(CharSequence text, int offset) {
        for (int length = Math.min(longest, text.length() - offset); length > 0; length--) {
            String name = text.subSequence(offset, offset + length).toString();
            if (byName.containsKey(name)) {
                return name;
            }
        }
        return "";
    }
}
