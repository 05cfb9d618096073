package io.github.yuantu.extract.owner;

import io.github.yuantu.learn.FrequentFeatures;
import io.github.yuantu.learn.FtrlWeights;
import io.github.yuantu.learn.Logistic;
import io.github.yuantu.learn.Rounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    record Example(List<long[]> candidates, int right) {

        /** Those of all candidates, each once. */
        private long[] features() {
            return candidates.stream()
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }

    private static final int ROUNDS = 10;
    private static final int CUTOFF = 2;
    private static final double RATE = 0.05;
    private static final double SPARSITY = 3;
    private static final double SHRINKAGE = 2;

    private final FrequentFeatures frequent;
    private final List<int[][]> encoded = new ArrayList<>();
    private final List<Example> examples;
    private final FtrlWeights weights;
    private final long seed;

    OwnerTraining(List<Example> examples, long seed) {
        this.examples = examples;
        this.seed = seed;
        this.frequent =
                new FrequentFeatures(examples.stream().map(Example::features).toList(), CUTOFF);
        for (Example example : examples) {
            encoded.add(example.candidates().stream().map(frequent::numbersOf).toArray(int[][]::new));
        }
        weights = new FtrlWeights(frequent.size(), RATE, SPARSITY, SHRINKAGE);
    }

    OwnerModel run() {
        new Rounds(ROUNDS, seed).through(examples.size(), this::learn);
        return new OwnerModel(frequent.table(weights, 1, OwnerModel.PARTS));
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
