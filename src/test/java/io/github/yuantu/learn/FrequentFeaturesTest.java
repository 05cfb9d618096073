package io.github.yuantu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrequentFeaturesTest {

    private static final long OFTEN = 11;
    private static final long TWICE = -12;
    private static final long ONCE = 13;

    private final FrequentFeatures frequent = new FrequentFeatures(
            List.of(new long[] {OFTEN, TWICE}, new long[] {ONCE, OFTEN}, new long[] {OFTEN, TWICE}), 2);

    @Test
    void rareFeaturesHaveNoNumber() {
        assertThat(frequent.size()).isEqualTo(2);
        assertThat(frequent.numbersOf(new long[] {TWICE, ONCE, OFTEN, 99}))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(frequent.numbersOf(new long[] {ONCE})).isEmpty();
    }

    @Test
    void theTableHoldsWhatWasLearntOfEachLabel() {
        FtrlWeights weights = new FtrlWeights(frequent.size() * 2, 1, 0, 0);
        weights.correct(frequent.numbersOf(new long[] {TWICE})[0] * 2 + 1, -1);

        WeightTable table = frequent.table(weights, 2, 256);

        assertThat(sums(table, TWICE)).containsExactly(0, 128);
        assertThat(sums(table, OFTEN)).containsExactly(0, 0);
    }

    private static int[] sums(WeightTable table, long feature) {
        int[] sums = new int[2];
        table.addTo(sums, feature);
        return sums;
    }
}
