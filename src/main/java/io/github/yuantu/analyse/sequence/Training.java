package io.github.yuantu.analyse.sequence;

import io.github.yuantu.analyse.sequence.EncodedExamples.Encoded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One run of {@link SequenceTrainer}: the weights as they change. */
final class Training {

    /** Hears how many examples were read wrongly in a round. */
    @FunctionalInterface
    interface RoundListener {
        void roundDone(int round, int wrong);
    }

    private final EncodedExamples examples;
    private final int rounds;
    private final int labels;
    private final AveragedWeights weights;
    private final AveragedWeights followers;
    private final float[] transitions;
    private final Decoder decoder;
    private float[] scores = new float[0];
    private long step = 1;

    /** @param labels how many labels there are */
    Training(int labels, EncodedExamples examples, int rounds) {
        this.labels = labels;
        this.examples = examples;
        this.rounds = rounds;
        weights = new AveragedWeights(examples.index().size(), labels);
        followers = new AveragedWeights(labels, labels);
        transitions = new float[labels * labels];
        decoder = new Decoder(labels, transitions);
    }

    /** Goes through all examples, round by round, in an order drawn from {@code seed}. */
    Training run(long seed, RoundListener listener) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        Random random = new Random(seed);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (int example : order) {
                wrong += learn(examples.get(example)) ? 0 : 1;
                step++;
            }
            listener.roundDone(round, wrong);
        }
        return this;
    }

    /** Whether the example was read rightly; if not, the weights are corrected. */
    private boolean learn(Encoded example) {
        int[] right = example.labels();
        int[] read = decoder.read(scores(example), right.length).best();
        if (Arrays.equals(read, right)) {
            return true;
        }
        for (int i = 0; i < right.length; i++) {
            if (read[i] != right[i]) {
                for (int at = example.start(i); at < example.end(i); at++) {
                    weights.add(example.feature(at), right[i], 1, step);
                    weights.add(example.feature(at), read[i], -1, step);
                }
            }
            if (i > 0) {
                follow(right[i - 1], right[i], 1);
                follow(read[i - 1], read[i], -1);
            }
        }
        return false;
    }

    private void follow(int label, int next, int amount) {
        followers.add(label, next, amount, step);
        transitions[label * labels + next] += amount;
    }

    private float[] scores(Encoded example) {
        int size = example.labels().length * labels;
        if (scores.length < size) {
            scores = new float[size];
        }
        Arrays.fill(scores, 0, size, 0);
        for (int character = 0; character < example.labels().length; character++) {
            for (int at = example.start(character); at < example.end(character); at++) {
                weights.addTo(scores, character * labels, example.feature(at));
            }
        }
        return scores;
    }

    /** Whether a weight of the feature was ever changed. */
    boolean learnt(int feature) {
        return weights.knows(feature);
    }

    /** The average of a feature's weight over all steps made, in units. */
    double weight(int feature, int label) {
        return weights.average(feature, label, step);
    }

    /** The same of a label followed by another. */
    double transition(int label, int next) {
        return followers.average(label, next, step);
    }
}
