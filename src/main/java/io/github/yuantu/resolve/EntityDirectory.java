package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Gathers the things of one key into one entity. */
final class EntityDirectory {
    private final Gazetteer gazetteer;
    private final SortedMap<EntityKey, List<Thing>> members = new TreeMap<>();

    EntityDirectory(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void add(EntityKey key, Thing thing) {
        members.computeIfAbsent(key, one -> new ArrayList<>()).add(thing);
    }

    /** Which entity each occurrence is. */
    Map<Occurrence, Entity> entities(Consumer<MergeDecision> decisions) {
        Map<Occurrence, Entity> entities = new HashMap<>();
        members.forEach((key, things) -> {
            Entity entity = entity(key, things);
            if (things.size() > 1) {
                decisions.accept(
                        new MergeDecision(MergeReason.SAME_NAME, key.type(), entity.name(), things.size() + " pages"));
            }
            things.forEach(thing -> thing.occurrences().forEach(occurrence -> entities.put(occurrence, entity)));
        });
        return entities;
    }

    private Entity entity(EntityKey key, List<Thing> things) {
        SortedSet<String> names = new TreeSet<>();
        things.forEach(thing -> names.addAll(thing.names()));
        String name = officialName(key, things);
        names.remove(name);
        return new Entity(key.key(), key.type(), name, names, key.divisionCode());
    }

    private String officialName(EntityKey key, List<Thing> things) {
        return key.divisionCode()
                .flatMap(gazetteer::division)
                .or(() -> knownByKey(key, things))
                .map(KnownEntity::name)
                .orElseGet(() -> things.stream()
                        .map(Thing::fullName)
                        .min(Thing.FULLEST_FIRST)
                        .orElseThrow());
    }

    private Optional<KnownEntity> knownByKey(EntityKey key, List<Thing> things) {
        return things.stream()
                .flatMap(thing -> thing.names().stream())
                .flatMap(name -> gazetteer.named(name).stream())
                .filter(known -> EntityKey.of(known).equals(key))
                .findFirst();
    }
}
