package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.Comparator;
import java.util.Optional;

/** What makes an entity that one: its class, and its division code or its folded name. */
record EntityKey(EntityType type, String key, Optional<String> divisionCode) implements Comparable<EntityKey> {
    private static final Comparator<EntityKey> ORDER =
            Comparator.comparing(EntityKey::type).thenComparing(EntityKey::key);

    static EntityKey of(Name name) {
        return new EntityKey(name.type(), name.folded().value(), Optional.empty());
    }

    static EntityKey of(KnownEntity known) {
        return known.code()
                .map(EntityKey::ofDivision)
                .orElseGet(() -> of(new Name(known.type(), FoldedName.of(known.name()))));
    }

    static EntityKey ofDivision(String code) {
        return new EntityKey(EntityType.PLACE, code, Optional.of(code));
    }

    /** A name that means this on its own page only. */
    static EntityKey onPage(String page, Name name) {
        return new EntityKey(name.type(), name.folded() + "#" + page, Optional.empty());
    }

    @Override
    public int compareTo(EntityKey other) {
        return ORDER.compare(this, other);
    }
}
