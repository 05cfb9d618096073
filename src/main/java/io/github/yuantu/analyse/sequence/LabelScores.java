package io.github.yuantu.analyse.sequence;

import io.github.yuantu.learn.WeightTable;
import java.util.Arrays;

/** How good each label is for each character of a text, summed up while its features come in. */
final class LabelScores implements FeatureSink {

    private final WeightTable weights;
    private final float[] scores;
    private final int[] sums;
    private long[] met = new long[128];
    private int count;
    private int characters;

    /** @param length how many characters the text has */
    LabelScores(WeightTable weights, int labels, int length) {
        this.weights = weights;
        this.scores = new float[length * labels];
        this.sums = new int[labels];
    }

    /** Keeps a feature that may be known; without a branch on that, as it could not be foretold. */
    @Override
    public void add(long hash) {
        if (count == met.length) {
            met = Arrays.copyOf(met, count * 2);
        }
        met[count] = hash;
        count += weights.mayKnow(hash);
    }

    @Override
    public void endCharacter() {
        Arrays.fill(sums, 0);
        weights.addTo(sums, met, count);
        int from = characters * sums.length;
        for (int label = 0; label < sums.length; label++) {
            scores[from + label] = sums[label] / (float) SequenceModel.PARTS;
        }
        characters++;
        count = 0;
    }

    /** In units, those of a character side by side. */
    float[] scores() {
        return scores;
    }
}
