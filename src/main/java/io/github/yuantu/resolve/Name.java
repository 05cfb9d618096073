package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import java.util.Comparator;

/** A name as the name of something of one class. */
record Name(EntityType type, FoldedName folded) implements Comparable<Name> {
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::type).thenComparing(Name::folded);

    @Override
    public int compareTo(Name other) {
        return ORDER.compare(this, other);
    }

    MergeDecision decision(MergeReason reason, String other) {
        return new MergeDecision(reason, type, folded.value(), other);
    }
}
