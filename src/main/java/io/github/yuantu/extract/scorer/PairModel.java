package io.github.yuantu.extract.scorer;

import io.github.yuantu.learn.FeatureList;
import io.github.yuantu.learn.Logistic;
import io.github.yuantu.learn.WeightTable;

/**
 * What was learnt: how much each feature speaks for each label. Holds hashes of features, no texts. Immutable; {@link
 * PairModelFile} stores it.
 *
 * @param labels the labels
 * @param weights the weights in {@link #PARTS} of the natural logarithm of odds
 */
record PairModel(LabelSet labels, WeightTable weights) {

    /** The parts of a unit in which weights are kept. */
    static final int PARTS = 256;

    /** How likely each of the possible labels is; they sum to one. */
    double[] probabilities(FeatureList features, int[] possible) {
        int[] sums = new int[labels.size()];
        for (int i = 0; i < features.size(); i++) {
            weights.addTo(sums, features.get(i));
        }
        double[] likely = new double[possible.length];
        for (int i = 0; i < possible.length; i++) {
            likely[i] = sums[possible[i]] / (double) PARTS;
        }
        return Logistic.normalized(likely);
    }
}
