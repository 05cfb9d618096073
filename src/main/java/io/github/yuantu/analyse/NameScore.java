package io.github.yuantu.analyse;

/**
 * How well names were found, over all types together (micro average).
 *
 * @param right names found as expected
 * @param found all names found
 * @param expected all names that were to be found
 */
public record NameScore(int right, int found, int expected) {

    /** The share of right ones among those found, 0 to 1. */
    public double precision() {
        return found == 0 ? 0 : right / (double) found;
    }

    /** The share of those expected that were found, 0 to 1. */
    public double recall() {
        return expected == 0 ? 0 : right / (double) expected;
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
    }
}
