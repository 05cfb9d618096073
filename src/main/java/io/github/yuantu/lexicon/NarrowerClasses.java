package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.EntityType;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which narrower class of the ontology a name tells by its suffix: 产业园 tells an industrial park. Immutable. */
public final class NarrowerClasses {

    private final Map<EntityType, Map<String, String>> bySuffix;

    NarrowerClasses(Map<EntityType, Map<String, String>> bySuffix) {
        Map<EntityType, Map<String, String>> copy = new TreeMap<>();
        bySuffix.forEach((type, suffixes) -> copy.put(type, Map.copyOf(suffixes)));
        this.bySuffix = Collections.unmodifiableMap(copy);
    }

    /** The local name of the narrower class that the longest known suffix of {@code name} tells. */
    public Optional<String> of(EntityType type, String name) {
        Map<String, String> suffixes = bySuffix.getOrDefault(type, Map.of());
        for (int start = 0; start < name.length(); start++) {
            String narrower = suffixes.get(name.substring(start));
            if (narrower != null) {
                return Optional.of(narrower);
            }
        }
        return Optional.empty();
    }
}
