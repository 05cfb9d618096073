package io.github.yuantu.evaluate;

/**
 * Between which bounds a proportion lies, with 95 % confidence.
 *
 * @param low the lower bound, 0 to 1
 * @param high the upper bound, 0 to 1
 */
public record Interval(double low, double high) {

    /** The normal distribution's quantile that leaves 2.5 % on either side. */
    private static final double Z = 1.959964;

    /**
     * The score interval (E. B. Wilson, <i>Probable inference, the law of succession, and statistical inference</i>, J.
     * Amer. Statist. Assoc. 22, 1927), which holds for few observations too; the whole range for none.
     */
    public static Interval of(int hits, int all) {
        if (all == 0) {
            return new Interval(0, 1);
        }
        double part = (double) hits / all;
        double z2 = Z * Z / all;
        double middle = (part + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt((part * (1 - part) + z2 / 4) / all) / (1 + z2);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Whether a proportion may be this one. */
    public boolean holds(double part) {
        return part >= low && part <= high;
    }
}
