package io.github.yuantu.extract.owner;

import io.github.yuantu.learn.FeatureIndex;
import io.github.yuantu.learn.FtrlWeights;
import io.github.yuantu.learn.Logistic;
import io.github.yuantu.learn.WeightTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns weights by logistic regression over the candidates of each figure. One thread and a seeded order: the same examples
 * give the same model.
 */
final class OwnerTraining {

    /**
     * A figure of which it is known what it is of.
     *
     * @param candidates the features of each possible owner, those of nothing that is named the last
     * @param right the number of the right one
     */
    record Example(List<long[]> candidates, int right) {}

    private static final int ROUNDS = 10;
    private static final int CUTOFF = 2;
    private static final double RATE = 0.05;
    private static final double SPARSITY = 3;
    private static final double SHRINKAGE = 2;

    private final FeatureIndex index = new FeatureIndex();
    private final List<int[][]> encoded = new ArrayList<>();
    private final List<Example> examples;
    private final FtrlWeights weights;
    private final long seed;

    OwnerTraining(List<Example> examples, long seed) {
        this.examples = examples;
        this.seed = seed;
        FeatureIndex met = new FeatureIndex();
        int[] counts = new int[1 << 10];
        for (Example example : examples) {
            long[] each = example.candidates().stream()
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .distinct()
                    .toArray();
            for (long hash : each) {
                int number = met.numberOf(hash);
                counts = number < counts.length ? counts : Arrays.copyOf(counts, counts.length * 2);
                counts[number]++;
            }
        }
        int[] counted = counts;
        for (Example example : examples) {
            encoded.add(example.candidates().stream()
                    .map(features -> Arrays.stream(features)
                            .filter(hash -> counted[met.numberOf(hash)] >= CUTOFF)
                            .mapToInt(index::numberOf)
                            .toArray())
                    .toArray(int[][]::new));
        }
        weights = new FtrlWeights(index.size(), RATE, SPARSITY, SHRINKAGE);
    }

    OwnerModel run() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        WeightTable.Builder table = new WeightTable.Builder(1);
        long[] sorted = index.hashes();
        Arrays.sort(sorted);
        for (long hash : sorted) {
            int at = index.numberOf(hash);
            table.add(hash, label -> Math.round(weights.get(at) * OwnerModel.PARTS));
        }
        return new OwnerModel(table.build());
    }

    private void learn(int number) {
        int[][] candidates = encoded.get(number);
        double[] likely = new double[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            for (int feature : candidates[i]) {
                likely[i] += weights.get(feature);
            }
        }
        Logistic.normalized(likely);
        for (int i = 0; i < candidates.length; i++) {
            float gradient = (float) (likely[i] - (i == examples.get(number).right() ? 1 : 0));
            for (int feature : candidates[i]) {
                weights.correct(feature, gradient);
            }
        }
    }
}
