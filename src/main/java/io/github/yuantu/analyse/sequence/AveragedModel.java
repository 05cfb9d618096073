package io.github.yuantu.analyse.sequence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Makes one model of several runs over the same examples: the mean of their weights. */
final class AveragedModel {

    private final LabelScheme scheme;
    private final List<Training> runs;
    private final double pruning;

    AveragedModel(LabelScheme scheme, List<Training> runs, double pruning) {
        this.scheme = scheme;
        this.runs = runs;
        this.pruning = pruning;
    }

    /** The model. {@code hashes} are the features in the order of their numbers. */
    SequenceModel of(long[] hashes) {
        int labels = scheme.size();
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
                int parts = weight(feature, label);
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
                transitions(),
                Arrays.copyOf(kept, size),
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(packed, starts[size]));
    }

    private int weight(int feature, int label) {
        double units = mean(run -> run.weight(feature, label));
        return Math.abs(units) < pruning ? 0 : parts(units);
    }

    private int[] transitions() {
        int labels = scheme.size();
        return IntStream.range(0, labels * labels)
                .map(i -> parts(mean(run -> run.transition(i / labels, i % labels))))
                .toArray();
    }

    private double mean(ToDoubleFunction<Training> weight) {
        double sum = 0;
        for (Training run : runs) {
            sum += weight.applyAsDouble(run);
        }
        return sum / runs.size();
    }

    private static int parts(double units) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(units * SequenceModel.PARTS)));
    }
}
