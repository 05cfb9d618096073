package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Leads from a short name to the one full name that it stands for. A name that is an alias of exactly one other leads to
 * that one; one that is an alias of several leads nowhere. So each name has at most one way up, and no order matters.
 */
final class AliasForest {
    private final SortedMap<Name, Name> parents = new TreeMap<>();

    /**
     * @param things what is named, each with its full name and its aliases
     * @param mayFollow which short names may lead to which full one; says for itself why others may not
     * @param reason why two names become one here
     * @param decisions hears each decision
     */
    AliasForest(
            Collection<Thing> things,
            BiPredicate<Name, Name> mayFollow,
            MergeReason reason,
            Consumer<MergeDecision> decisions) {
        SortedMap<Name, SortedSet<Name>> fullNames = fullNames(things);
        things.stream().map(Thing::name).distinct().sorted().forEach(name -> {
            SortedSet<Name> full = fullNames.getOrDefault(name, new TreeSet<>());
            if (full.isEmpty()) {
                return;
            }
            if (full.size() > 1) {
                decisions.accept(name.decision(
                        MergeReason.AMBIGUOUS_ALIAS,
                        full.first().folded() + "、" + full.last().folded()));
                return;
            }
            if (!mayFollow.test(name, full.first())) {
                return;
            }
            parents.put(name, full.first());
            decisions.accept(name.decision(reason, full.first().folded().value()));
        });
    }

    private static SortedMap<Name, SortedSet<Name>> fullNames(Collection<Thing> things) {
        SortedMap<Name, SortedSet<Name>> fullNames = new TreeMap<>();
        for (Thing thing : things) {
            Name full = thing.name();
            thing.names().stream()
                    .map(alias -> new Name(thing.type(), FoldedName.of(alias)))
                    .filter(alias -> !alias.equals(full))
                    .forEach(alias -> fullNames
                            .computeIfAbsent(alias, key -> new TreeSet<>())
                            .add(full));
        }
        return fullNames;
    }

    /** The name at the end of the way up; of names that lead to each other in a ring the fullest. */
    Name rootOf(Name name) {
        SortedSet<Name> way = new TreeSet<>();
        Name at = name;
        while (way.add(at)) {
            Name parent = parents.get(at);
            if (parent == null) {
                return at;
            }
            at = parent;
        }
        return fullestOfRing(at);
    }

    private Name fullestOfRing(Name entry) {
        Name fullest = entry;
        for (Name at = parents.getOrDefault(entry, entry); !at.equals(entry); at = parents.getOrDefault(at, entry)) {
            if (Thing.FULLEST_FIRST.compare(
                            at.folded().value(), fullest.folded().value())
                    < 0) {
                fullest = at;
            }
        }
        return fullest;
    }
}
