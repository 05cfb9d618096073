package io.github.yuantu.analyse.sequence;

import io.github.yuantu.learn.WeightTable;
import java.util.Arrays;
import java.util.List;

/**
 * What was learnt: how much each feature speaks for each label, in whole parts of a unit. Holds hashes of features, no
 * texts. Immutable; {@link ModelFile} stores it.
 */
public final class SequenceModel {

    /** The parts of a unit in which weights are kept; a unit is one correction made by the trainer. */
    static final int PARTS = 32;

    private final LabelScheme scheme;
    private final int[] transitions;
    private final WeightTable weights;

    /**
     * @param transitions {@link #PARTS} of a unit for each label (row) followed by each (column)
     * @param weights the same for each feature and label
     */
    SequenceModel(LabelScheme scheme, int[] transitions, WeightTable weights) {
        this.scheme = scheme;
        this.transitions = transitions;
        this.weights = weights;
    }

    /** The types of the names that it finds. */
    public List<String> types() {
        return scheme.types();
    }

    /** How many features it knows. */
    public int features() {
        return weights.features();
    }

    LabelScheme scheme() {
        return scheme;
    }

    int transition(int index) {
        return transitions[index];
    }

    WeightTable weights() {
        return weights;
    }

    /** How good it is that a label (row) is followed by another (column), in units. */
    float[] transitions() {
        float[] units = new float[transitions.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = transitions[i] / (float) PARTS;
        }
        return units;
    }

    /** How good each label is for each character, in units. */
    float[] scores(FeatureList features) {
        int labels = scheme.size();
        float[] scores = new float[features.characters() * labels];
        int[] sums = new int[labels];
        long[] met = new long[features.most()];
        for (int character = 0; character < features.characters(); character++) {
            Arrays.fill(sums, 0);
            int count = keepKnown(features, character, met);
            for (int i = 0; i < count; i++) {
                weights.addTo(sums, met[i]);
            }
            for (int label = 0; label < labels; label++) {
                scores[character * labels + label] = sums[label] / (float) PARTS;
            }
        }
        return scores;
    }

    /** Gathers the features of a character that may be known; without a branch, as it could not be foretold. */
    private int keepKnown(FeatureList features, int character, long[] met) {
        int count = 0;
        for (int i = features.start(character); i < features.end(character); i++) {
            long hash = features.hash(i);
            met[count] = hash;
            count += weights.mayKnow(hash);
        }
        return count;
    }
}
