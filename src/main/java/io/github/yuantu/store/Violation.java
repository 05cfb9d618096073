package io.github.yuantu.store;

import java.util.Comparator;

/**
 * A statement that breaks a shape of the ontology.
 *
 * @param severity how bad that is
 * @param focus the IRI of the node that breaks it
 * @param message the shape's words
 * @param article the headline of the article whose graph it stands in, its IRI if it has none, empty outside articles
 * @param sentence the sentence that says it, as far as a claim leads to one
 */
public record Violation(Severity severity, String focus, String message, String article, String sentence)
        implements Comparable<Violation> {
    private static final Comparator<Violation> WORST_FIRST = Comparator.comparing(Violation::severity)
            .thenComparing(Violation::message)
            .thenComparing(Violation::article)
            .thenComparing(Violation::focus)
            .thenComparing(Violation::sentence);

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
