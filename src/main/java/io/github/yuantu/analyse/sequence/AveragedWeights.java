package io.github.yuantu.analyse.sequence;

import java.util.Arrays;

/**
 * A row of weights, one a label, for each feature that was ever corrected, with the sums that give their average over all
 * steps of the training without touching each at each step (lazy averaging, after Daumé's thesis of 2006: the average is
 * the weight less the sum of its corrections, each times the step it was made at, by the number of steps).
 */
final class AveragedWeights {

    private final int labels;
    private final int[] rowOf;
    private float[] weights;
    private double[] stepped;
    private int rows;

    AveragedWeights(int features, int labels) {
        this.labels = labels;
        rowOf = new int[features];
        Arrays.fill(rowOf, -1);
        weights = new float[labels * 1024];
        stepped = new double[weights.length];
    }

    /** Adds the weights of a feature to {@code labels} scores from {@code at} on. */
    void addTo(float[] scores, int at, int feature) {
        int row = rowOf[feature];
        if (row >= 0) {
            int from = row * labels;
            for (int label = 0; label < labels; label++) {
                scores[at + label] += weights[from + label];
            }
        }
    }

    /** Changes a weight at this step of the training. */
    void add(int feature, int label, int amount, long step) {
        if (rowOf[feature] < 0) {
            rowOf[feature] = newRow();
        }
        int at = rowOf[feature] * labels + label;
        weights[at] += amount;
        stepped[at] += (double) amount * step;
    }

    private int newRow() {
        int end = Math.multiplyExact(rows + 1, labels);
        if (end > weights.length) {
            int larger = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(end, weights.length * 3L / 2));
            weights = Arrays.copyOf(weights, larger);
            stepped = Arrays.copyOf(stepped, larger);
        }
        return rows++;
    }

    /** Whether a weight of the feature was ever changed. */
    boolean knows(int feature) {
        return rowOf[feature] >= 0;
    }

    /** The average of a weight over the {@code steps} made so far. */
    double average(int feature, int label, long steps) {
        int at = rowOf[feature] * labels + label;
        return rowOf[feature] < 0 ? 0 : weights[at] - stepped[at] / steps;
    }
}
