package io.github.yuantu.analyse.sequence;

import java.util.Arrays;

/** The features of each character of a text, one text after another through the same arrays. Not for two threads. */
final class FeatureList implements FeatureSink {

    private long[] hashes = new long[1 << 12];
    private int[] ends = new int[64];
    private int size;
    private int characters;

    /** Forgets the text before. */
    void clear() {
        size = 0;
        characters = 0;
    }

    @Override
    public void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    @Override
    public void endCharacter() {
        if (characters == ends.length) {
            ends = Arrays.copyOf(ends, characters * 2);
        }
        ends[characters++] = size;
    }

    /** How many characters there are. */
    int characters() {
        return characters;
    }

    /** Where the features of a character begin. */
    int start(int character) {
        return character == 0 ? 0 : ends[character - 1];
    }

    /** Where the features of a character end. */
    int end(int character) {
        return ends[character];
    }

    /** The feature at this place among all of the text. */
    long hash(int at) {
        return hashes[at];
    }
}
