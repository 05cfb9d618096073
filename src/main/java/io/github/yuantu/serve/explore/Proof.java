package io.github.yuantu.serve.explore;

/**
 * What stands behind a fact.
 *
 * @param claim the surest claim of it, empty if no article says it (reference data does)
 * @param sources how many sentences say it
 * @param confidence how sure the surest claim is, 0 to 1; 0 without one
 */
public record Proof(String claim, int sources, double confidence) {

    /** No article says it. */
    static final Proof NONE = new Proof("", 0, 0);
}
