package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.knowledge.EntityType;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs the nodes of a page with its annotated entities: those that share a name and the class first, then those of a
 * class that is right as well, then those of any class, which still carry their relations but count as wrong.
 */
final class EntityPairing {

    private static final Comparator<EntityType> BY_NAME = Comparator.comparing(EntityType::localName);

    private final PageScore score;
    private final Map<String, List<EntityType>> free = new LinkedHashMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, String> idOfNode = new HashMap<>();
    private final Set<String> paired = new HashSet<>();

    EntityPairing(PageScore score) {
        this.score = score;
        for (String node : score.built().nodes()) {
            List<EntityType> classes = score.built().classes(node);
            if (!classes.isEmpty()) {
                free.put(node, classes);
                labels.put(node, score.built().labels(node));
            }
        }
    }

    /** The id of the entity that each node is. */
    Map<String, String> pair() {
        pair((entity, type) -> type.localName().equals(entity.type()), false);
        pair(
                (entity, type) -> type.localName().equals(entity.type())
                        || entity.alternatives().contains(type.localName()),
                false);
        pair((entity, type) -> true, true);
        for (GoldPage.Entity entity : score.gold().entities()) {
            if (!paired.contains(entity.id()) && !entity.optional()) {
                tally(entity.type())
                        .miss(score.told(entity.type(), entity.names().get(0)));
            }
        }
        free.forEach(this::unpaired);
        return Map.copyOf(idOfNode);
    }

    private void pair(BiPredicate<GoldPage.Entity, EntityType> fits, boolean wrongClass) {
        for (GoldPage.Entity entity : score.gold().entities()) {
            if (!paired.contains(entity.id())) {
                Set<String> names = names(entity);
                free.entrySet().stream()
                        .filter(node -> node.getValue().stream().anyMatch(type -> fits.test(entity, type)))
                        .map(Map.Entry::getKey)
                        .filter(node -> !Collections.disjoint(labels(node), names))
                        .findFirst()
                        .ifPresent(node -> pair(node, entity, wrongClass));
            }
        }
    }

    private void pair(String node, GoldPage.Entity entity, boolean wrongClass) {
        List<EntityType> classes = List.copyOf(free.getOrDefault(node, List.of()));
        free.remove(node);
        idOfNode.put(node, entity.id());
        paired.add(entity.id());
        Tally right = tally(entity.type());
        String given = classes.get(0).localName();
        Tally wrong = wrongClass ? tally(given) : right;
        if (entity.optional()) {
            return;
        }
        if (wrongClass) {
            String name = entity.names().get(0);
            right.miss(score.told(entity.type(), name, "is there as " + given));
            wrong.err(score.told(name, "as " + given + ", is", entity.type()));
        } else {
            right.hit();
        }
    }

    private void unpaired(String node, List<EntityType> classes) {
        boolean mayBeLeftOut = score.gold().entities().stream()
                .filter(GoldPage.Entity::optional)
                .anyMatch(entity -> !Collections.disjoint(labels(node), names(entity)));
        if (mayBeLeftOut) {
            return;
        }
        Optional<String> twin = score.gold().entities().stream()
                .filter(entity -> !Collections.disjoint(labels(node), names(entity)))
                .map(GoldPage.Entity::id)
                .findFirst();
        String type = classes.stream().min(BY_NAME).orElseThrow().localName();
        String why = twin.map(id -> "second node of " + id).orElse("not annotated");
        tally(type).err(score.told(type, score.name(node) + ": " + why));
    }

    private Set<String> labels(String node) {
        return labels.getOrDefault(node, Set.of());
    }

    private static Set<String> names(GoldPage.Entity entity) {
        return Stream.concat(entity.names().stream(), entity.restored().stream())
                .map(Wording::folded)
                .collect(Collectors.toSet());
    }

    private Tally tally(String type) {
        return score.tally(Rows.ENTITY + type);
    }
}
