package io.github.yuantu.analyse.sequence;

import io.github.yuantu.analyse.sequence.EncodedExamples.Encoded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One run of {@link SequenceTrainer}: the weights as they change. */
final class Training {

    private final LabelScheme scheme;
    private final EncodedExamples examples;
    private final TrainingOptions options;
    private final int labels;
    private final long[] hashes;
    private final AveragedWeights weights;
    private final AveragedWeights followers;
    private final float[] transitions;
    private final Decoder decoder;
    private float[] scores = new float[0];
    private long step = 1;

    Training(LabelScheme scheme, EncodedExamples examples, TrainingOptions options) {
        this.scheme = scheme;
        this.examples = examples;
        this.options = options;
        labels = scheme.size();
        hashes = examples.hashes();
        weights = new AveragedWeights(hashes.length, labels);
        followers = new AveragedWeights(labels, labels);
        transitions = new float[labels * labels];
        decoder = new Decoder(labels, transitions);
    }

    SequenceModel run(SequenceTrainer.Progress progress) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        Random random = new Random(options.seed());
        for (int round = 1; round <= options.rounds(); round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (int example : order) {
                wrong += learn(examples.get(example)) ? 0 : 1;
                step++;
            }
            progress.roundDone(round, wrong);
        }
        return average();
    }

    /** Whether the example was read rightly; if not, the weights are corrected. */
    private boolean learn(Encoded example) {
        int[] right = example.labels();
        int[] read = decoder.best(scores(example), right.length);
        if (Arrays.equals(read, right)) {
            return true;
        }
        for (int i = 0; i < right.length; i++) {
            if (read[i] != right[i]) {
                for (int at = example.start(i); at < example.ends()[i]; at++) {
                    weights.add(example.features()[at], right[i], 1, step);
                    weights.add(example.features()[at], read[i], -1, step);
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
            for (int at = example.start(character); at < example.ends()[character]; at++) {
                weights.addTo(scores, character * labels, example.features()[at]);
            }
        }
        return scores;
    }

    private SequenceModel average() {
        int[] order = IntStream.range(0, hashes.length)
                .boxed()
                .sorted(Comparator.comparingLong(feature -> hashes[feature]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] kept = new long[order.length];
        int[] starts = new int[order.length + 1];
        int[] packed = new int[order.length];
        int size = 0;
        for (int feature : order) {
            int end = starts[size];
            packed = end + labels > packed.length ? Arrays.copyOf(packed, (end + labels) * 2) : packed;
            for (int label = 0; label < labels; label++) {
                int parts = parts(weights.average(feature, label, step));
                if (parts != 0) {
                    packed[end++] = SequenceModel.weight(label, parts);
                }
            }
            if (end > starts[size]) {
                kept[size++] = hashes[feature];
                starts[size] = end;
            }
        }
        return new SequenceModel(
                scheme,
                IntStream.range(0, labels * labels)
                        .map(i -> rounded(followers.average(i / labels, i % labels, step)))
                        .toArray(),
                Arrays.copyOf(kept, size),
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(packed, starts[size]));
    }

    private int parts(double units) {
        return Math.abs(units) < options.pruning() ? 0 : rounded(units);
    }

    private static int rounded(double units) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(units * SequenceModel.PARTS)));
    }
}
