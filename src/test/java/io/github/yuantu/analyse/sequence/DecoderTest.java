package io.github.yuantu.analyse.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the decoder with trying all allowed label sequences. */
class DecoderTest {

    private static final int LABELS = new LabelScheme(List.of("A", "B")).size();

    /** Scores may be closer to each other than transitions, or so far apart that these hardly count. */
    private static final int[] SPREADS = {1, 4, 16};

    private final Random random = new Random(11);

    @Test
    void findsTheBestOfAllAllowedSequences() {
        for (int round = 0; round < 60; round++) {
            int length = 1 + random.nextInt(4);
            float[] transitions = numbers(LABELS * LABELS, 1);
            float[] scores = numbers(length * LABELS, SPREADS[round % SPREADS.length]);
            int[] best = new Decoder(LABELS, transitions).read(scores, length).best();
            assertThat(score(best, scores, transitions))
                    .isCloseTo(
                            allowed(length).stream()
                                    .mapToDouble(labels -> score(labels, scores, transitions))
                                    .max()
                                    .orElseThrow(),
                            within(1e-4));
        }
    }

    @Test
    void theMarginIsTheDistanceToTheBestSequenceWithAnotherLabelThere() {
        for (int round = 0; round < 60; round++) {
            int length = 1 + random.nextInt(4);
            float[] transitions = numbers(LABELS * LABELS, 1);
            float[] scores = numbers(length * LABELS, SPREADS[round % SPREADS.length]);
            Decoder.Lattice lattice = new Decoder(LABELS, transitions).read(scores, length);
            int[] best = lattice.best();
            float[] margins = lattice.margins(best);
            for (int i = 0; i < length; i++) {
                int at = i;
                double other = allowed(length).stream()
                        .filter(labels -> labels[at] != best[at])
                        .map(labels -> score(labels, scores, transitions))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                assertThat((double) margins[i]).isCloseTo(score(best, scores, transitions) - other, within(1e-3));
            }
        }
    }

    @Test
    void anEmptyTextHasNoLabels() {
        assertThat(new Decoder(LABELS, new float[LABELS * LABELS])
                        .read(new float[0], 0)
                        .best())
                .isEmpty();
    }

    private float[] numbers(int count, int spread) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian() * spread;
        }
        return numbers;
    }

    private static double score(int[] labels, float[] scores, float[] transitions) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i * LABELS + labels[i]];
            sum += i == 0 ? 0 : transitions[labels[i - 1] * LABELS + labels[i]];
        }
        return sum;
    }

    private static List<int[]> allowed(int length) {
        List<int[]> all = new ArrayList<>();
        int count = (int) Math.pow(LABELS, length);
        for (int code = 0; code < count; code++) {
            int[] labels = new int[length];
            int rest = code;
            for (int i = 0; i < length; i++) {
                labels[i] = rest % LABELS;
                rest /= LABELS;
            }
            if (isAllowed(labels)) {
                all.add(labels);
            }
        }
        return all;
    }

    /** Labels 1–4 are begin, inside, end and single of A, 5–8 of B. */
    private static boolean isAllowed(int[] labels) {
        String open = "";
        for (int label : labels) {
            String type = label <= 4 ? "A" : "B";
            int kind = label == 0 ? -1 : (label - 1) % 4;
            boolean goesOn = kind == 1 || kind == 2;
            if (goesOn != !open.isEmpty() || (goesOn && !open.equals(type))) {
                return false;
            }
            open = kind == 0 || kind == 1 ? type : "";
        }
        return open.isEmpty();
    }
}
