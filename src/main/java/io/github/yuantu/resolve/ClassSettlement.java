package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import io.github.yuantu.knowledge.Referent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Gives things of one name one class: the one that the reference data has for it, otherwise, among the classes of
 * organisations, the commonest. Other classes may share a name (a river and the station named after it).
 */
final class ClassSettlement {
    private final KnownThings known;
    private final Consumer<MergeDecision> decisions;

    ClassSettlement(KnownThings known, Consumer<MergeDecision> decisions) {
        this.known = known;
        this.decisions = decisions;
    }

    List<Thing> settle(List<Thing> things) {
        SortedMap<FoldedName, List<Thing>> organizations = new TreeMap<>();
        List<Thing> settled = new ArrayList<>();
        for (Thing thing : things) {
            Thing classed = asKnown(thing);
            if (classed.type().isOrganization() && classed.scope() == Referent.Scope.WORLD) {
                organizations
                        .computeIfAbsent(classed.name().folded(), key -> new ArrayList<>())
                        .add(classed);
            } else {
                settled.add(classed);
            }
        }
        organizations.values().forEach(sameName -> settled.addAll(oneClass(sameName)));
        return settled;
    }

    private Thing asKnown(Thing thing) {
        Optional<EntityType> type = known.typeOf(thing).filter(other -> other != thing.type());
        type.ifPresent(other -> decisions.accept(thing.name().decision(MergeReason.CLASS_OF_KNOWN, other.localName())));
        return type.map(thing::as).orElse(thing);
    }

    private List<Thing> oneClass(List<Thing> sameName) {
        ClassVote vote = ClassVote.among(sameName);
        if (!vote.isContested()) {
            return sameName;
        }
        List<Thing> settled =
                sameName.stream().map(thing -> thing.as(vote.winner())).toList();
        decisions.accept(settled.get(0)
                .name()
                .decision(MergeReason.CLASS_SETTLED_IN_CORPUS, vote.winner().localName()));
        return settled;
    }
}
