package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.MergeReason;
import io.github.yuantu.knowledge.ResolvedArticle;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What resolution came to.
 *
 * @param articles the articles in the order in which they were given
 * @param decisions what was merged, what was not, and why; sorted, each once
 */
public record Resolution(List<ResolvedArticle> articles, List<MergeDecision> decisions) {
    public Resolution {
        articles = List.copyOf(articles);
        decisions = decisions.stream().distinct().sorted().toList();
    }

    /** How many decisions rest on each reason. */
    public SortedMap<MergeReason, Long> counts() {
        return decisions.stream()
                .collect(Collectors.groupingBy(MergeDecision::reason, TreeMap::new, Collectors.counting()));
    }

    /** The first decisions for each reason, {@code most} of them, in their order. */
    public List<MergeDecision> firstOfEachReason(int most) {
        return Arrays.stream(MergeReason.values())
                .flatMap(reason -> decisions.stream()
                        .filter(decision -> decision.reason() == reason)
                        .limit(most))
                .toList();
    }
}
