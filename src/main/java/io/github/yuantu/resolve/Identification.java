package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds the key of each thing of all pages. */
final class Identification {
    /** Persons share short names, places share names: neither is joined by what another page says. */
    private static final Set<EntityType> NEVER_BY_ALIAS = EnumSet.of(EntityType.PERSON, EntityType.PLACE);

    private final KnownThings known;
    private final ShortName shortNames;
    private final FullName fullNames;
    private final Consumer<MergeDecision> decisions;
    private final List<Optional<EntityKey>> recognised = new ArrayList<>();
    private final SortedMap<Name, SortedSet<EntityKey>> knownByName = new TreeMap<>();

    Identification(KnownThings known, ShortName shortNames, FullName fullNames, Consumer<MergeDecision> decisions) {
        this.known = known;
        this.fullNames = fullNames;
        this.shortNames = shortNames;
        this.decisions = decisions;
    }

    /** The keys of {@code things}, in their order. */
    List<EntityKey> keysOf(List<Thing> things) {
        things.forEach(this::recognise);
        AliasForest forest = new AliasForest(
                things.stream()
                        .filter(thing -> thing.scope() == Referent.Scope.WORLD)
                        .toList(),
                this::mayFollow,
                MergeReason.ALIAS_OF_ANOTHER_PAGE,
                decisions);
        List<EntityKey> keys = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            keys.add(recognised.get(i).orElseGet(() -> unknown(thing, forest)));
        }
        return keys;
    }

    private void recognise(Thing thing) {
        Optional<KnownEntity> found = known.recognise(thing, decisions);
        Optional<EntityKey> key =
                found.map(EntityKey::of).or(() -> thing.divisionCode().map(EntityKey::ofDivision));
        recognised.add(key);
        if (thing.scope() == Referent.Scope.WORLD) {
            key.ifPresent(one -> knownByName
                    .computeIfAbsent(thing.name(), name -> new TreeSet<>())
                    .add(one));
        }
    }

    private boolean mayFollow(Name name, Name full) {
        if (NEVER_BY_ALIAS.contains(name.type()) || knownByName.containsKey(name)) {
            return false;
        }
        Optional<MergeReason> objection = shortNames.singlesOut(name.type(), name.folded())
                ? fullNames.objection(name, full)
                : Optional.of(MergeReason.GENERIC_ALIAS);
        objection.ifPresent(
                reason -> decisions.accept(name.decision(reason, full.folded().value())));
        return objection.isEmpty();
    }

    private EntityKey unknown(Thing thing, AliasForest forest) {
        if (thing.scope() == Referent.Scope.PAGE) {
            decisions.accept(thing.name().decision(MergeReason.PAGE_ONLY, thing.page()));
            return EntityKey.onPage(thing.page(), thing.name());
        }
        Name root = forest.rootOf(thing.name());
        SortedSet<EntityKey> keys = knownByName.getOrDefault(root, new TreeSet<>());
        boolean oneKnown = keys.size() == 1 && thing.type() != EntityType.PLACE;
        return oneKnown ? keys.first() : EntityKey.of(root);
    }
}
