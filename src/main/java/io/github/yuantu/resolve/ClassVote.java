package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Settles a class by how often each is met; of two equally common the one that the contract lists first. */
final class ClassVote {
    private final Map<EntityType, Integer> votes = new TreeMap<>();

    static ClassVote among(Collection<Thing> things) {
        ClassVote vote = new ClassVote();
        things.forEach(thing -> vote.votes.merge(thing.type(), thing.mentions(), Integer::sum));
        return vote;
    }

    boolean isContested() {
        return votes.size() > 1;
    }

    EntityType winner() {
        return votes.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
