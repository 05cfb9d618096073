package io.github.yuantu.build;

import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build did, in counts that add up: {@code inputs} are {@code pages} and those in {@code skipped}; {@code
 * candidates} are those in {@code facts} and in {@code dropped}.
 *
 * @param inputs units of input found
 * @param pages pages read
 * @param skipped inputs that gave no page, by reason
 * @param articles articles written
 * @param sentences sentences of all articles
 * @param characters UTF-16 code units of all articles' texts
 * @param entities different entities
 * @param mentions places where an entity is named
 * @param candidates facts that the extractors found
 * @param facts facts written, by kind
 * @param dropped candidates left out, by reason
 * @param merges decisions on which names are one entity, by reason
 * @param decisions the first of these decisions for each reason
 * @param decisionsLeftOut how many more there were
 * @param violations statements that break a shape, by message
 * @param implausible statements that the shapes warn of, by message
 * @param quads statements in the store
 * @param graphs named graphs in the store
 * @param threads how many pages were worked on at once
 * @param seconds how long it took
 * @param analysisCharactersPerCpuSecond code units that one core analyses in a second, reading included
 * @param charactersPerCpuSecond the same for the whole build, writing included
 * @param problems what went wrong, worst first
 */
public record BuildReport(
        long inputs,
        long pages,
        SortedMap<String, Long> skipped,
        long articles,
        long sentences,
        long characters,
        long entities,
        long mentions,
        long candidates,
        SortedMap<String, Long> facts,
        SortedMap<String, Long> dropped,
        SortedMap<String, Long> merges,
        List<MergeDecision> decisions,
        long decisionsLeftOut,
        SortedMap<String, Long> violations,
        SortedMap<String, Long> implausible,
        long quads,
        long graphs,
        int threads,
        double seconds,
        long analysisCharactersPerCpuSecond,
        long charactersPerCpuSecond,
        List<Problem> problems) {
    public BuildReport {
        skipped = frozen(skipped);
        facts = frozen(facts);
        dropped = frozen(dropped);
        merges = frozen(merges);
        decisions = List.copyOf(decisions);
        violations = frozen(violations);
        implausible = frozen(implausible);
        problems = problems.stream().sorted().toList();
    }

    private static SortedMap<String, Long> frozen(Map<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
