package io.github.yuantu.extract.scorer;

import io.github.yuantu.learn.FeatureHash;
import java.util.Arrays;

/** The features of one pair, as hashes; each begins with the number of its template. Not for two threads. */
final class Features {

    private long[] hashes = new long[1 << 9];
    private int size;
    private long classes;

    /** Empties it for a pair of names of these classes. */
    void clear(long ofClasses) {
        size = 0;
        classes = ofClasses;
    }

    /** A feature, once for itself and once together with the classes of the names. */
    void add(int template, long value) {
        long hash = FeatureHash.join(template, value);
        addAlone(hash);
        addAlone(FeatureHash.join(hash, classes));
    }

    private void addAlone(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return hashes[index];
    }

    /** Each once, sorted. */
    long[] distinct() {
        return Arrays.stream(hashes, 0, size).sorted().distinct().toArray();
    }
}
