package io.github.yuantu.analyse.sequence;

import io.github.yuantu.learn.FeatureIndex;
import io.github.yuantu.learn.WeightTable;
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

    /** The model; {@code index} tells the number of each feature. */
    SequenceModel of(FeatureIndex index) {
        WeightTable.Builder weights = new WeightTable.Builder(scheme.size());
        for (long hash : learnt(index.hashes())) {
            int feature = index.numberOf(hash);
            weights.add(hash, label -> weight(feature, label));
        }
        return new SequenceModel(scheme, transitions(), weights.build());
    }

    private long[] learnt(long[] hashes) {
        return IntStream.range(0, hashes.length)
                .filter(feature -> runs.stream().anyMatch(run -> run.learnt(feature)))
                .mapToLong(feature -> hashes[feature])
                .sorted()
                .toArray();
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
