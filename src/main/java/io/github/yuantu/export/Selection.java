package io.github.yuantu.export;

import io.github.yuantu.knowledge.EntityType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a graph is exported.
 *
 * @param since the first day whose articles count; what no article says (reference data) always does
 * @param classes the classes of entities that count, all if empty; a statement that names an entity of another is left
 *     out, and so is what proves it
 * @param leastConfidence how sure a fact must be, 0 to 1; what nobody claims (names, reference data) always counts
 */
public record Selection(Optional<LocalDate> since, Set<EntityType> classes, double leastConfidence) {

    /** Everything. */
    public static final Selection ALL = new Selection(Optional.empty(), Set.of(), 0);

    public Selection {
        classes = Set.copyOf(classes);
    }

    boolean isAll() {
        return equals(ALL);
    }
}
