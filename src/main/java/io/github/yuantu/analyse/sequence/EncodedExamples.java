package io.github.yuantu.analyse.sequence;

import io.github.yuantu.learn.FeatureIndex;
import java.util.Arrays;
import java.util.List;

/**
 * Examples with their features as numbers. Features met less often than the cutoff are left out; so that the rare ones,
 * which are most, never take room, they are first counted by a part of their hash, which keeps some more than it should.
 */
final class EncodedExamples {

    private static final int COUNTER_BITS = 26;

    /** An example. */
    static final class Encoded {

        private final int[] labels;
        private final int[] ends;
        private final int[] features;

        private Encoded(int[] labels, int[] ends, int[] features) {
            this.labels = labels;
            this.ends = ends;
            this.features = features;
        }

        /** The labels of its characters; not to be changed. */
        int[] labels() {
            return labels;
        }

        /** Where the features of a character begin among all. */
        int start(int character) {
            return character == 0 ? 0 : ends[character - 1];
        }

        /** Where the features of a character end. */
        int end(int character) {
            return ends[character];
        }

        /** The number of the feature at this place among all. */
        int feature(int at) {
            return features[at];
        }
    }

    private final Encoded[] examples;
    private final FeatureIndex index = new FeatureIndex();

    EncodedExamples(LabelScheme scheme, CharacterFeatures features, List<Example> examples, int cutoff) {
        FeatureList found = new FeatureList();
        byte[] counters = new byte[cutoff > 1 ? 1 << COUNTER_BITS : 0];
        if (cutoff > 1) {
            for (Example example : examples) {
                found.clear();
                features.find(example.text(), example.terms(), example.hints(), found);
                count(found, counters);
            }
        }
        this.examples = new Encoded[examples.size()];
        for (int i = 0; i < this.examples.length; i++) {
            Example example = examples.get(i);
            found.clear();
            features.find(example.text(), example.terms(), example.hints(), found);
            this.examples[i] = encode(scheme.labels(example), found, counters, cutoff);
        }
    }

    private static void count(FeatureList found, byte[] counters) {
        int total = found.characters() == 0 ? 0 : found.end(found.characters() - 1);
        for (int i = 0; i < total; i++) {
            int counter = counter(found.hash(i));
            if (counters[counter] < Byte.MAX_VALUE) {
                counters[counter]++;
            }
        }
    }

    private static int counter(long hash) {
        return (int) (hash >>> (Long.SIZE - COUNTER_BITS));
    }

    private Encoded encode(int[] labels, FeatureList found, byte[] counters, int cutoff) {
        int[] ends = new int[labels.length];
        int[] numbers = new int[labels.length == 0 ? 0 : found.end(labels.length - 1)];
        int size = 0;
        for (int character = 0; character < labels.length; character++) {
            for (int i = found.start(character); i < found.end(character); i++) {
                if (cutoff <= 1 || counters[counter(found.hash(i))] >= Math.min(cutoff, Byte.MAX_VALUE)) {
                    numbers[size++] = index.numberOf(found.hash(i));
                }
            }
            ends[character] = size;
        }
        return new Encoded(labels, ends, Arrays.copyOf(numbers, size));
    }

    int size() {
        return examples.length;
    }

    Encoded get(int example) {
        return examples[example];
    }

    /** The numbers of the features. */
    FeatureIndex index() {
        return index;
    }
}
