package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Joins what the articles of one page name alike. */
final class PageMerger {
    private final Consumer<MergeDecision> decisions;

    PageMerger(Consumer<MergeDecision> decisions) {
        this.decisions = decisions;
    }

    /** The things that the page names, each once. */
    List<Thing> merge(String page, Collection<Occurrence> occurrences) {
        SortedMap<FoldedName, List<Thing>> byName = new TreeMap<>();
        occurrences.forEach(occurrence -> byName.computeIfAbsent(
                        FoldedName.of(occurrence.referent().name()), key -> new ArrayList<>())
                .add(new Thing(page, occurrence.referent().type(), List.of(occurrence))));
        return byAlias(byName.values().stream().map(this::oneOfName).toList());
    }

    private Thing oneOfName(List<Thing> sameName) {
        ClassVote vote = ClassVote.among(sameName);
        Thing one = sameName.stream()
                .map(thing -> thing.as(vote.winner()))
                .reduce(Thing::and)
                .orElseThrow();
        if (vote.isContested()) {
            decisions.accept(one.name().decision(MergeReason.CLASS_SETTLED_ON_PAGE, one.page()));
        }
        if (sameName.size() > 1) {
            decisions.accept(one.name().decision(MergeReason.SAME_NAME_ON_PAGE, one.page()));
        }
        return one;
    }

    private List<Thing> byAlias(List<Thing> things) {
        AliasForest forest = new AliasForest(things, (name, full) -> true, MergeReason.SAME_ALIAS_ON_PAGE, decisions);
        SortedMap<Name, Thing> merged = new TreeMap<>();
        things.forEach(thing -> merged.merge(forest.rootOf(thing.name()), thing, Thing::and));
        return List.copyOf(merged.values());
    }
}
