package io.github.yuantu.knowledge;

import java.util.Comparator;

/**
 * One decision on whether two names are one entity.
 *
 * @param reason what spoke for or against it
 * @param type the class of the thing
 * @param name the name it is about
 * @param other the name it was, or was not, merged with
 */
public record MergeDecision(MergeReason reason, EntityType type, String name, String other)
        implements Comparable<MergeDecision> {
    private static final Comparator<MergeDecision> ORDER = Comparator.comparing(MergeDecision::reason)
            .thenComparing(MergeDecision::type)
            .thenComparing(MergeDecision::name)
            .thenComparing(MergeDecision::other);

    @Override
    public int compareTo(MergeDecision that) {
        return ORDER.compare(this, that);
    }
}
