package io.github.yuantu.knowledge;

import java.util.Optional;
import java.util.SortedSet;

/**
 * One thing in the world, wherever it is named.
 *
 * @param key what its IRI is made from, together with its class: the folded canonical name, or the division code
 * @param type its class
 * @param name its fullest name, in the script it is printed in
 * @param aliases every other name by which it was met, without {@code name}
 * @param divisionCode the GB/T 2260 code, for a place that has one
 */
public record Entity(String key, EntityType type, String name, SortedSet<String> aliases, Optional<String> divisionCode)
        implements Comparable<Entity> {

    /** By class, then by key: the order in which entities are written. */
    @Override
    public int compareTo(Entity other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : key.compareTo(other.key);
    }
}
