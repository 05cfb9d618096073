package io.github.yuantu.knowledge;

import java.util.Set;

/**
 * A property between two entities, as the ontology defines it.
 *
 * @param name its local name, e.g. {@code partOf}
 * @param subjects the classes it may start from
 * @param objects the classes it may lead to
 * @param symmetric whether it holds in both directions
 */
public record Relation(String name, Set<EntityType> subjects, Set<EntityType> objects, boolean symmetric) {

    public Relation {
        subjects = Set.copyOf(subjects);
        objects = Set.copyOf(objects);
    }

    /** Whether the ontology allows this property between entities of these classes. */
    public boolean allows(EntityType subject, EntityType object) {
        return subjects.contains(subject) && objects.contains(object);
    }
}
