package io.github.yuantu.analyse.sequence;

/**
 * Which labels can be the best on one side of a transition, whichever stands on the other: the rest is worse by more than
 * any transition makes good. Of all labels that may stand there, one or two are usually left. Not for two threads.
 */
final class Contenders {

    private final int[] labels;
    private final float[] least;
    private final float[] most;
    private final int[] left;

    /**
     * @param labels those that may stand on this side
     * @param others those that may stand on the other
     * @param transitions how good each label is beside each other one: at {@code step} times this and {@code otherStep}
     *     times the other
     */
    Contenders(int[] labels, int[] others, float[] transitions, int step, int otherStep) {
        this.labels = labels;
        least = new float[labels.length];
        most = new float[labels.length];
        left = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            least[i] = Float.POSITIVE_INFINITY;
            most[i] = Float.NEGATIVE_INFINITY;
            for (int other : others) {
                float transition = transitions[labels[i] * step + other * otherStep];
                least[i] = Math.min(least[i], transition);
                most[i] = Math.max(most[i], transition);
            }
        }
    }

    /** How many there are by these scores, that of a label at {@code from + label}. */
    int choose(float[] scores, int from) {
        float enough = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.length; i++) {
            enough = Math.max(enough, scores[from + labels[i]] + least[i]);
        }
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            left[count] = labels[i];
            count += scores[from + labels[i]] + most[i] >= enough ? 1 : 0;
        }
        return count;
    }

    /** Those left, from the lowest label on. */
    int label(int index) {
        return left[index];
    }
}
