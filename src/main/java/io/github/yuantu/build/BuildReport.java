package io.github.yuantu.build;

import io.github.yuantu.knowledge.Problem;
import java.util.List;
import java.util.SortedMap;

/**
 * What a build did, in counts that add up.
 *
 * @param inputs units of input found: pages read and those skipped
 * @param pages pages read
 * @param skipped inputs that gave no page, by reason
 * @param articles articles written
 * @param characters characters of all articles
 * @param entities different entities
 * @param mentions places where an entity is named
 * @param facts facts written, by kind
 * @param dropped candidates left out, by reason
 * @param quads statements in the store
 * @param graphs named graphs in the store
 * @param seconds how long it took
 * @param problems what went wrong, worst first
 */
public record BuildReport(
        long inputs,
        long pages,
        SortedMap<String, Long> skipped,
        long articles,
        long characters,
        long entities,
        long mentions,
        SortedMap<String, Long> facts,
        SortedMap<String, Long> dropped,
        long quads,
        long graphs,
        double seconds,
        List<Problem> problems) {
    public BuildReport {
        problems = problems.stream().sorted().toList();
    }
}
