package io.github.yuantu.learn;

/** Probabilities of which exactly one holds. */
public final class Logistic {

    private Logistic() {}

    /** Makes probabilities, which sum to one, of logarithms of odds; in place. */
    public static double[] normalized(double[] logarithms) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logarithm : logarithms) {
            largest = Math.max(largest, logarithm);
        }
        double sum = 0;
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = Math.exp(logarithms[i] - largest);
            sum += logarithms[i];
        }
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] /= sum;
        }
        return logarithms;
    }
}
