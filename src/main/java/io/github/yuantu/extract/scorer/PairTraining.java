package io.github.yuantu.extract.scorer;

import io.github.yuantu.learn.FrequentFeatures;
import io.github.yuantu.learn.FtrlWeights;
import io.github.yuantu.learn.Logistic;
import io.github.yuantu.learn.Rounds;
import java.util.ArrayList;
import java.util.List;

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
    private final FrequentFeatures frequent;
    private final FtrlWeights weights;

    PairTraining(LabelSet labels, TrainingPlan plan, List<Example> examples) {
        this.labels = labels;
        this.plan = plan;
        this.examples = examples;
        this.frequent = new FrequentFeatures(
                examples.stream().map(example -> example.features).toList(), plan.cutoff());
        examples.forEach(example -> features.add(frequent.numbersOf(example.features)));
        weights = new FtrlWeights(
                Math.multiplyExact(frequent.size(), labels.size()), plan.rate(), plan.sparsity(), plan.shrinkage());
    }

    /** Goes through the examples as often as planned. */
    PairModel run() {
        new Rounds(plan.rounds(), plan.seed()).through(examples.size(), this::learn);
        return new PairModel(labels, frequent.table(weights, labels.size(), PairModel.PARTS));
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
