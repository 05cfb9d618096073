package io.github.yuantu.analyse.sequence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the best of all allowed label sequences (Viterbi): a name that began goes on until it ends, and only then another
 * begins. Scores are {@code labels} numbers a character, in one array. Reads {@code transitions} each time, so that a
 * trainer may change them in between.
 */
final class Decoder {

    private static final float NEVER = -1e30f;

    private final int labels;
    private final float[] transitions;
    private final int[] opening;
    private final int[] closing;

    /**
     * @param labels how many labels there are
     * @param transitions how good it is that a label (row) is followed by another (column)
     */
    Decoder(int labels, float[] transitions) {
        this.labels = labels;
        this.transitions = transitions;
        this.opening = IntStream.range(0, labels).filter(LabelScheme::opens).toArray();
        this.closing = IntStream.range(0, labels).filter(LabelScheme::closes).toArray();
    }

    /** Reads {@code length} characters of these scores. */
    Lattice read(float[] scores, int length) {
        return new Lattice(scores, length);
    }

    /** The best score of a sequence up to each label of each character, and the label before it there. */
    final class Lattice {

        private final float[] scores;
        private final int length;
        private final float[] forward;
        private final byte[] before;

        private Lattice(float[] scores, int length) {
            this.scores = scores;
            this.length = length;
            forward = new float[length * labels];
            before = new byte[length * labels];
            Arrays.fill(forward, 0, Math.min(length, 1) * labels, NEVER);
            for (int label : opening) {
                if (length > 0) {
                    forward[label] = scores[label];
                }
            }
            Contenders contenders = new Contenders(closing, opening, transitions, labels, 1);
            for (int i = 1; i < length; i++) {
                open(i * labels, contenders);
                goOn(i * labels);
            }
        }

        private void open(int here, Contenders contenders) {
            int count = contenders.choose(forward, here - labels);
            for (int label : opening) {
                float best = 2 * NEVER;
                int from = 0;
                for (int i = 0; i < count; i++) {
                    int last = contenders.label(i);
                    float score = forward[here - labels + last] + transitions[last * labels + label];
                    if (score > best) {
                        best = score;
                        from = last;
                    }
                }
                forward[here + label] = best + scores[here + label];
                before[here + label] = (byte) from;
            }
        }

        private void goOn(int here) {
            for (int begin = 1; begin < labels; begin = LabelScheme.next(begin)) {
                int inside = begin + LabelScheme.INSIDE;
                for (int label = inside; label <= begin + LabelScheme.END; label++) {
                    float begun = forward[here - labels + begin] + transitions[begin * labels + label];
                    float gone = forward[here - labels + inside] + transitions[inside * labels + label];
                    forward[here + label] = Math.max(begun, gone) + scores[here + label];
                    before[here + label] = (byte) (gone > begun ? inside : begin);
                }
            }
        }

        /** The best label of each character. */
        int[] best() {
            int[] best = new int[length];
            if (length > 0) {
                int last = (length - 1) * labels;
                for (int label : closing) {
                    if (forward[last + label] > forward[last + best[length - 1]]) {
                        best[length - 1] = label;
                    }
                }
            }
            for (int i = length - 1; i > 0; i--) {
                best[i - 1] = before[i * labels + best[i]];
            }
            return best;
        }

        /**
         * For each character by how much the best sequence beats the best one with another label there. A name cannot be
         * missing from a sequence that has its labels, so the least of its characters' margins is the name's.
         *
         * @param best what {@link #best} gave
         */
        float[] margins(int[] best) {
            float[] backward = backward();
            float[] margins = new float[length];
            for (int i = 0; i < length; i++) {
                int here = i * labels;
                float other = NEVER;
                for (int label = 0; label < labels; label++) {
                    if (label != best[i]) {
                        other = Math.max(other, forward[here + label] + backward[here + label]);
                    }
                }
                margins[i] = Math.max(0, forward[here + best[i]] + backward[here + best[i]] - other);
            }
            return margins;
        }

        /** The best score of what may follow each label of each character. */
        private float[] backward() {
            float[] backward = new float[length * labels];
            float[] next = new float[labels];
            Contenders contenders = new Contenders(opening, closing, transitions, 1, labels);
            for (int i = length - 1; i >= 0; i--) {
                int here = i * labels;
                boolean last = i == length - 1;
                int count = contenders.choose(next, 0);
                for (int label = 0; label < labels; label++) {
                    if (last) {
                        backward[here + label] = LabelScheme.closes(label) ? 0 : NEVER;
                    } else {
                        backward[here + label] =
                                LabelScheme.closes(label) ? opens(label, next, contenders, count) : goesOn(label, next);
                    }
                }
                for (int label = 0; label < labels; label++) {
                    next[label] = scores[here + label] + backward[here + label];
                }
            }
            return backward;
        }
    }

    private float opens(int last, float[] next, Contenders contenders, int count) {
        float best = 2 * NEVER;
        for (int i = 0; i < count; i++) {
            int label = contenders.label(i);
            best = Math.max(best, transitions[last * labels + label] + next[label]);
        }
        return best;
    }

    private float goesOn(int last, float[] next) {
        int inside = LabelScheme.begin(last) + LabelScheme.INSIDE;
        int end = LabelScheme.begin(last) + LabelScheme.END;
        return Math.max(
                transitions[last * labels + inside] + next[inside], transitions[last * labels + end] + next[end]);
    }
}
