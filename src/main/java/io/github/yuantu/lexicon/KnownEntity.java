package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.EntityType;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entity that the reference data knows.
 *
 * @param type its class
 * @param name its official name
 * @param aliases short, former and other names that are safe by themselves in running text, sorted
 * @param code the GB/T 2260 code, for a division
 * @param parent the code of the division it belongs to, for a division below the provinces
 */
public record KnownEntity(
        EntityType type, String name, Set<String> aliases, Optional<String> code, Optional<String> parent) {

    public KnownEntity {
        aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    }
}
