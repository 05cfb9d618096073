package io.github.yuantu.store;

import java.util.Comparator;
import java.util.List;

/**
 * A statement that breaks a shape of the ontology.
 *
 * @param severity how bad that is
 * @param focus the IRI of the node that breaks it
 * @param message the shape's words
 * @param sources where that is said: for statements that do not fit together, those of all of them; empty outside
 *     articles
 */
public record Violation(Severity severity, String focus, String message, List<Source> sources)
        implements Comparable<Violation> {
    private static final Comparator<Violation> WORST_FIRST = Comparator.comparing(Violation::severity)
            .thenComparing(Violation::message)
            .thenComparing(violation -> violation.sources().toString())
            .thenComparing(Violation::focus);

    public Violation {
        sources = List.copyOf(sources);
    }

    /**
     * Who says what.
     *
     * @param article the headline of the article, its IRI if it has none
     * @param sentence the sentence that says it, as far as a claim leads to one, otherwise empty
     */
    public record Source(String article, String sentence) {}

    /** The severities of SHACL, worst first. */
    public enum Severity {
        VIOLATION,
        WARNING,
        INFO
    }

    @Override
    public int compareTo(Violation other) {
        return WORST_FIRST.compare(this, other);
    }
}
