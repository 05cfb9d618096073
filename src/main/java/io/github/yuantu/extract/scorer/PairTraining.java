package io.github.yuantu.extract.scorer;

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
 * Learns weights by logistic regression over the labels that are possible for each pair. One thread and a seeded order:
 * the same examples give the same model.
 */
final class PairTraining {

    /** A pair of names of which it is known what holds. */
    static final class Example {

        private final long[] features;
        private final int[] possible;
        private final List<Integer> right;

        /**
         * @param features its features, each once
         * @param possible the labels that are possible
         * @param right those of them that are right, none for a pair that stands in no relation
         */
        Example(long[] features, int[] possible, List<Integer> right) {
            this.features = features;
            this.possible = possible;
            this.right = List.copyOf(right);
        }
    }

    private final LabelSet labels;
    private final TrainingPlan plan;
    private final List<int[]> features = new ArrayList<>();
    private final List<Example> examples;
    private final FeatureIndex index = new FeatureIndex();
    private final FtrlWeights weights;

    PairTraining(LabelSet labels, TrainingPlan plan, List<Example> examples) {
        this.labels = labels;
        this.plan = plan;
        this.examples = examples;
        FeatureIndex met = new FeatureIndex();
        int[] counts = new int[1 << 10];
        for (Example example : examples) {
            for (long hash : example.features) {
                int number = met.numberOf(hash);
                counts = number < counts.length ? counts : Arrays.copyOf(counts, counts.length * 2);
                counts[number]++;
            }
        }
        for (Example example : examples) {
            int[] counted = counts;
            features.add(Arrays.stream(example.features)
                    .filter(hash -> counted[met.numberOf(hash)] >= plan.cutoff())
                    .mapToInt(index::numberOf)
                    .toArray());
        }
        weights = new FtrlWeights(
                Math.multiplyExact(index.size(), labels.size()), plan.rate(), plan.sparsity(), plan.shrinkage());
    }

    /** Goes through the examples as often as planned. */
    PairModel run() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        Random random = new Random(plan.seed());
        for (int round = 0; round < plan.rounds(); round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        WeightTable.Builder table = new WeightTable.Builder(labels.size());
        long[] sorted = index.hashes();
        Arrays.sort(sorted);
        for (long hash : sorted) {
            int row = index.numberOf(hash) * labels.size();
            table.add(hash, label -> Math.round(weights.get(row + label) * PairModel.PARTS));
        }
        return new PairModel(labels, table.build());
    }

    private void learn(int number) {
        Example example = examples.get(number);
        int[] possible = example.possible;
        double[] likely = new double[possible.length];
        for (int feature : features.get(number)) {
            for (int i = 0; i < possible.length; i++) {
                likely[i] += weights.get(feature * labels.size() + possible[i]);
            }
        }
        Logistic.normalized(likely);
        double share = example.right.isEmpty() ? 0 : 1.0 / example.right.size();
        for (int i = 0; i < possible.length; i++) {
            boolean none = possible[i] == LabelSet.NONE && example.right.isEmpty();
            double wanted = none ? 1 : example.right.contains(possible[i]) ? share : 0;
            float gradient = (float) (likely[i] - wanted);
            for (int feature : features.get(number)) {
                weights.correct(feature * labels.size() + possible[i], gradient);
            }
        }
    }
}
