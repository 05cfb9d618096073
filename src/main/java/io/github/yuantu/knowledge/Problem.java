package io.github.yuantu.knowledge;

import java.util.Comparator;

/**
 * Something that went wrong with one input and did not stop the others.
 *
 * @param severity what follows from it
 * @param where the file, page or article, as the user knows it
 * @param reason what sort of problem it is, a short fixed phrase to count by: {@code file is empty}
 * @param detail what was found and what to do
 */
public record Problem(Severity severity, String where, String reason, String detail) implements Comparable<Problem> {

    private static final Comparator<Problem> WORST_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::reason)
            .thenComparing(Problem::where)
            .thenComparing(Problem::detail);

    /** What follows from a problem, worst first. */
    public enum Severity {
        /** The build cannot go on. */
        STOPS_BUILD,
        /** Something is missing from the result and someone must look. */
        NEEDS_ATTENTION,
        /** Something was left out, as it should be. */
        LEFT_OUT
    }

    @Override
    public int compareTo(Problem other) {
        return WORST_FIRST.compare(this, other);
    }
}
