package io.github.yuantu.analyse.sequence;

import java.util.Arrays;
import java.util.List;

/**
 * What was learnt: how much each feature speaks for each label, in whole parts of a unit. Holds hashes of features, no
 * texts. Immutable; {@link ModelFile} stores it.
 */
public final class SequenceModel {

    /** The parts of a unit in which weights are kept; a unit is one correction made by the trainer. */
    static final int PARTS = 32;

    private static final int WEIGHT_BITS = 16;

    private final LabelScheme scheme;
    private final int[] transitions;
    private final long[] hashes;
    private final int[] starts;
    private final int[] weights;
    private final long[] table;

    /**
     * @param transitions {@link #PARTS} of a unit for each label (row) followed by each (column)
     * @param hashes the features, sorted
     * @param starts where the weights of each feature begin, and after the last one the end
     * @param weights {@link #weight packed} labels and weights
     */
    SequenceModel(LabelScheme scheme, int[] transitions, long[] hashes, int[] starts, int[] weights) {
        this.scheme = scheme;
        this.transitions = transitions;
        this.hashes = hashes;
        this.starts = starts;
        this.weights = weights;
        this.table = new long[4 * Math.max(2, Integer.highestOneBit(hashes.length + 1) * 2)];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            table[slot] = hashes[i];
            table[slot + 1] = ((long) starts[i] << WEIGHT_BITS) | (starts[i + 1] - starts[i]);
        }
    }

    /** Where in the table a feature stands, or is to stand: its hash, and beside it where its weights are. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32) * 2 & (table.length - 1);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 2) & (table.length - 1);
        }
        return slot;
    }

    /** A label and a weight of up to 16 bits in one number. */
    static int weight(int label, int weight) {
        return (label << WEIGHT_BITS) | (weight & 0xffff);
    }

    static int labelOf(int packed) {
        return packed >>> WEIGHT_BITS;
    }

    static int weightOf(int packed) {
        return (short) packed;
    }

    /** The types of the names that it finds. */
    public List<String> types() {
        return scheme.types();
    }

    /** How many features it knows. */
    public int features() {
        return hashes.length;
    }

    LabelScheme scheme() {
        return scheme;
    }

    int transition(int index) {
        return transitions[index];
    }

    long hash(int feature) {
        return hashes[feature];
    }

    /** The packed weights of a feature. */
    int[] weights(int feature) {
        return Arrays.copyOfRange(weights, starts[feature], starts[feature + 1]);
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
        for (int character = 0; character < features.characters(); character++) {
            Arrays.fill(sums, 0);
            for (int i = features.start(character); i < features.end(character); i++) {
                add(features.hash(i), sums);
            }
            for (int label = 0; label < labels; label++) {
                scores[character * labels + label] = sums[label] / (float) PARTS;
            }
        }
        return scores;
    }

    private void add(long hash, int[] sums) {
        int slot = slot(hash);
        if (table[slot] == hash) {
            int start = (int) (table[slot + 1] >>> WEIGHT_BITS);
            int end = start + (int) (table[slot + 1] & 0xffff);
            for (int i = start; i < end; i++) {
                sums[labelOf(weights[i])] += weightOf(weights[i]);
            }
        }
    }
}
