package io.github.yuantu.learn;

import java.util.Arrays;

/** Features as they are found, as hashes. Used again and again; not for two threads. */
public final class FeatureList {

    private long[] hashes = new long[1 << 9];
    private int size;

    /** Empties it. */
    public void clear() {
        size = 0;
    }

    public void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    public int size() {
        return size;
    }

    public long get(int index) {
        return hashes[index];
    }

    /** All of them, in the order in which they were found. */
    public long[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** Each once, sorted. */
    public long[] distinct() {
        return Arrays.stream(hashes, 0, size).sorted().distinct().toArray();
    }
}
