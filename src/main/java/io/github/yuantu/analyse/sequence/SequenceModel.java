package io.github.yuantu.analyse.sequence;

import io.github.yuantu.learn.WeightTable;
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

    /** Takes the features of a text of {@code length} characters and tells how good each label is for each. */
    LabelScores scores(int length) {
        return new LabelScores(weights, scheme.size(), length);
    }
}
