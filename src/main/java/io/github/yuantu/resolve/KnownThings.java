package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Recognises things that the reference data knows. */
final class KnownThings {
    private final Gazetteer gazetteer;
    private final ShortName shortNames;

    KnownThings(Gazetteer gazetteer, ShortName shortNames) {
        this.gazetteer = gazetteer;
        this.shortNames = shortNames;
    }

    /** The class under which the reference data knows this name, if it knows it under one only. */
    Optional<EntityType> typeOf(Thing thing) {
        List<EntityType> types = gazetteer.named(thing.fullName()).stream()
                .map(KnownEntity::type)
                .distinct()
                .toList();
        return types.size() == 1 && types.get(0) != EntityType.PERSON && thing.type() != EntityType.PERSON
                ? Optional.of(types.get(0))
                : Optional.empty();
    }

    /** The known entity that {@code thing} is: by its code, its full name, or a short name that is safe by itself. */
    Optional<KnownEntity> recognise(Thing thing, Consumer<MergeDecision> decisions) {
        Optional<KnownEntity> byCode = thing.divisionCode().flatMap(gazetteer::division);
        if (byCode.isPresent()) {
            return byCode;
        }
        List<KnownEntity> byName = known(thing, List.of(thing.fullName()));
        List<KnownEntity> known = byName.isEmpty() ? known(thing, safeAliases(thing)) : byName;
        if (known.size() > 1) {
            decisions.accept(thing.name()
                    .decision(
                            MergeReason.SEVERAL_KNOWN,
                            known.get(0).name() + "、"
                                    + known.get(known.size() - 1).name()));
            return Optional.empty();
        }
        MergeReason reason = byName.isEmpty() ? MergeReason.KNOWN_ALIAS : MergeReason.KNOWN_NAME;
        known.forEach(entity -> decisions.accept(thing.name().decision(reason, entity.name())));
        return known.stream().findFirst();
    }

    private List<KnownEntity> known(Thing thing, List<String> names) {
        return names.stream()
                .flatMap(name -> gazetteer.named(name).stream())
                .filter(entity -> entity.type() == thing.type())
                .distinct()
                .toList();
    }

    /** A branch may be called by its parent's name (兵团 for 兵团第八师): the end of both names must agree. */
    private List<String> safeAliases(Thing thing) {
        String fullName = thing.fullName();
        return thing.names().stream()
                .filter(alias -> shortNames.singlesOut(thing.type(), FoldedName.of(alias)))
                .filter(alias -> fullName.indexOf(alias.charAt(alias.length() - 1), fullName.length() - 3) >= 0)
                .toList();
    }
}
