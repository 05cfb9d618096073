package io.github.yuantu.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    private static final int LABELS = 3;

    @Test
    void givesBackWhatWasPutIn() throws IOException {
        WeightTable table = read(bytes(table()));

        assertThat(sums(table, -7L)).containsExactly(0, 5, -300);
        assertThat(sums(table, Long.MAX_VALUE)).containsExactly(Short.MAX_VALUE, 0, 0);
        assertThat(sums(table, 8L)).containsExactly(0, 0, 0);
    }

    @Test
    void addsTheWeightsOfSeveralFeaturesAsOneAfterTheOther() {
        int[] sums = new int[LABELS];
        table().addTo(sums, new long[] {8L, Long.MAX_VALUE, -7L, -7L}, 3);
        assertThat(sums).containsExactly(Short.MAX_VALUE, 5, -300);
    }

    @Test
    void everyKnownFeatureMayBeKnown() {
        assertThat(table().mayKnow(-7L)).isOne();
        assertThat(table().mayKnow(Long.MAX_VALUE)).isOne();
        assertThat(table().mayKnow(1L << 50)).isZero();
    }

    @Test
    void featuresWithoutWeightsTakeNoRoom() {
        assertThat(table().features()).isEqualTo(2);
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        assertThat(bytes(read(bytes(table())))).isEqualTo(bytes(table()));
    }

    @Test
    void aLabelThatCannotBeIsRefused() throws IOException {
        byte[] bytes = bytes(table());
        assertThatThrownBy(() -> WeightTable.read(new DataInputStream(new ByteArrayInputStream(bytes)), 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("are possible");
    }

    private static WeightTable table() {
        WeightTable.Builder builder = new WeightTable.Builder(LABELS);
        builder.add(-7L, label -> new int[] {0, 5, -300}[label]);
        builder.add(8L, label -> 0);
        builder.add(Long.MAX_VALUE, label -> label == 0 ? 1_000_000 : 0);
        return builder.build();
    }

    private static int[] sums(WeightTable table, long hash) {
        int[] sums = new int[LABELS];
        table.addTo(sums, hash);
        return sums;
    }

    private static byte[] bytes(WeightTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static WeightTable read(byte[] bytes) throws IOException {
        return WeightTable.read(new DataInputStream(new ByteArrayInputStream(bytes)), LABELS);
    }
}
