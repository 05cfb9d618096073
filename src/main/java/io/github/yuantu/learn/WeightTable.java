package io.github.yuantu.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How much each feature speaks for each label, in whole numbers of up to 16 bits. Holds hashes of features, no texts.
 * Immutable.
 */
public final class WeightTable {

    private static final int WEIGHT_BITS = 16;
    private static final int MOST_FEATURES = 50_000_000;

    /** A feature has up to 128 weights. */
    private static final int COUNT_BITS = 8;

    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    /** These bits stay in a processor's cache; the table does not, and half of the features met are unknown. */
    private static final int KNOWN_BITS_LOG = 20;

    private static final int KNOWN_BITS = 1 << KNOWN_BITS_LOG;

    private final long[] hashes;
    private final int[] starts;
    private final int[] weights;
    private final int[] table;
    private final long[] known;

    /**
     * @param hashes the features, sorted
     * @param starts where the weights of each feature begin, and after the last one the end
     * @param weights packed labels and weights
     */
    private WeightTable(long[] hashes, int[] starts, int[] weights) {
        this.hashes = hashes;
        this.starts = starts;
        this.weights = weights;
        this.known = new long[KNOWN_BITS / Long.SIZE];
        this.table = new int[4 * Integer.highestOneBit(Math.max(1, hashes.length) * 2 - 1)];
        for (int i = 0; i < hashes.length; i++) {
            known[knownWord(hashes[i])] |= 1L << hashes[i];
            int slot = slot(hashes[i]);
            table[slot] = key(hashes[i]);
            table[slot + 1] = (starts[i] << COUNT_BITS) | (starts[i + 1] - starts[i]);
        }
    }

    /**
     * Where in the table a feature stands, or is to stand: its key, and beside it where its weights are. Half of the hash
     * tells the slot, the other half is the key: that two features share both is unlikely enough.
     */
    private int slot(long hash) {
        int key = key(hash);
        int slot = (int) hash * 2 & (table.length - 1);
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 2) & (table.length - 1);
        }
        return slot;
    }

    private static int key(long hash) {
        int key = (int) (hash >>> Integer.SIZE);
        return key == 0 ? 1 : key;
    }

    /** Where the bit of a feature is that may be known; the lowest six bits of its hash tell which of the word's. */
    private static int knownWord(long hash) {
        return (int) (hash >>> (Long.SIZE - KNOWN_BITS_LOG + 6));
    }

    /** One for a feature that it may know, zero for one that it certainly does not: much quicker than to look for it. */
    public int mayKnow(long hash) {
        return (int) (known[knownWord(hash)] >>> hash) & 1;
    }

    /** How many features it knows. */
    public int features() {
        return hashes.length;
    }

    /** Adds the weights of a feature to those of each label. */
    public void addTo(int[] sums, long hash) {
        if (mayKnow(hash) != 0) {
            add(table[slot(hash) + 1], sums);
        }
    }

    /**
     * The same for the first {@code count} of {@code features}, which are overwritten: where their weights are is found for
     * all of them first, as a processor waits for several such places at once.
     */
    public void addTo(int[] sums, long[] features, int count) {
        for (int i = 0; i < count; i++) {
            features[i] = table[slot(features[i]) + 1];
        }
        for (int i = 0; i < count; i++) {
            add((int) features[i], sums);
        }
    }

    private void add(int where, int[] sums) {
        int start = where >>> COUNT_BITS;
        int end = start + (where & COUNT_MASK);
        for (int i = start; i < end; i++) {
            sums[weights[i] >>> WEIGHT_BITS] += (short) weights[i];
        }
    }

    /** Writes the features in their order, each as the distance to the one before and its weights. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        long before = 0;
        for (int i = 0; i < hashes.length; i++) {
            Numbers.write(hashes[i] - before, out);
            before = hashes[i];
            Numbers.write(starts[i + 1] - starts[i], out);
            for (int w = starts[i]; w < starts[i + 1]; w++) {
                out.writeByte(weights[w] >>> WEIGHT_BITS);
                int value = (short) weights[w];
                Numbers.write(((value << 1) ^ (value >> 31)) & 0xffff_ffffL, out);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param labels how many labels there are
     * @throws IOException if it is something else
     */
    public static WeightTable read(DataInputStream in, int labels) throws IOException {
        int count = Numbers.within(in.readInt(), MOST_FEATURES);
        long[] hashes = new long[count];
        int[] starts = new int[count + 1];
        int[] weights = new int[Math.max(16, count * 2)];
        long before = 0;
        for (int i = 0; i < count; i++) {
            before += Numbers.read(in);
            hashes[i] = before;
            int end = starts[i] + Numbers.within(Numbers.read(in), labels);
            if (end > weights.length) {
                weights = Arrays.copyOf(weights, Math.max(end, weights.length / 2 * 3));
            }
            for (int w = starts[i]; w < end; w++) {
                int label = Numbers.within(in.readByte(), labels - 1);
                int coded = (int) Numbers.read(in);
                weights[w] = packed(label, (coded >>> 1) ^ -(coded & 1));
            }
            starts[i + 1] = end;
        }
        return new WeightTable(hashes, starts, Arrays.copyOf(weights, starts[count]));
    }

    private static int packed(int label, int weight) {
        return (label << WEIGHT_BITS) | (weight & 0xffff);
    }

    /** Gathers features in the order of their hashes. */
    public static final class Builder {

        private final int labels;
        private long[] hashes = new long[1 << 10];
        private int[] starts = new int[hashes.length + 1];
        private int[] weights = new int[hashes.length];
        private int size;

        /** @param labels how many labels there are, up to 128 */
        public Builder(int labels) {
            this.labels = labels;
        }

        /**
         * Takes the next feature, unless all its weights are zero; what does not fit into 16 bits is cut.
         *
         * @param hash larger than the one before
         * @param weight the weight for each label
         */
        public void add(long hash, IntUnaryOperator weight) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                starts = Arrays.copyOf(starts, size * 2 + 1);
            }
            int end = starts[size];
            if (end + labels > weights.length) {
                weights = Arrays.copyOf(weights, (end + labels) * 2);
            }
            for (int label = 0; label < labels; label++) {
                int value = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight.applyAsInt(label)));
                if (value != 0) {
                    weights[end++] = packed(label, value);
                }
            }
            if (end > starts[size]) {
                hashes[size++] = hash;
                starts[size] = end;
            }
        }

        /** The table of all features taken. */
        public WeightTable build() {
            return new WeightTable(
                    Arrays.copyOf(hashes, size), Arrays.copyOf(starts, size + 1), Arrays.copyOf(weights, starts[size]));
        }
    }
}
