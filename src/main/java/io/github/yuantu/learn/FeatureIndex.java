package io.github.yuantu.learn;

import java.util.Arrays;

/** Numbers features in the order in which they are met, from 0 on. Grows as needed. */
public final class FeatureIndex {

    private long[] keys = new long[1 << 16];
    private int[] numbers = new int[keys.length];
    private int size;

    /** The number of {@code hash}, which is not zero; a new one if it was not met before. */
    public int numberOf(long hash) {
        int slot = slot(keys, hash);
        if (keys[slot] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(keys, hash);
            }
            keys[slot] = hash;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** Whether {@code hash} has a number. */
    public boolean knows(long hash) {
        return keys[slot(keys, hash)] != 0;
    }

    public int size() {
        return size;
    }

    /** The feature of each number. */
    public long[] hashes() {
        long[] hashes = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                hashes[numbers[slot]] = keys[slot];
            }
        }
        return hashes;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[Math.multiplyExact(oldKeys.length, 2)];
        numbers = Arrays.copyOf(oldNumbers, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private static int slot(long[] keys, long hash) {
        int slot = (int) (hash >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
