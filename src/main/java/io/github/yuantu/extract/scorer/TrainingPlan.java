package io.github.yuantu.extract.scorer;

/**
 * How to train a scorer.
 *
 * @param rounds how often the training goes through all examples, 1 or more
 * @param cutoff how often a feature is met at least to be learnt of, 1 or more
 * @param rate how fast weights follow the examples, above 0
 * @param sparsity what the gradients of a weight must outweigh so that it is not zero, 0 or more
 * @param shrinkage how strongly weights are drawn to zero, 0 or more
 * @param seed what the order of the examples is drawn from
 */
public record TrainingPlan(int rounds, int cutoff, double rate, double sparsity, double shrinkage, long seed) {

    /** How the shipped scorer was trained. */
    public static TrainingPlan usual(long seed) {
        return new TrainingPlan(12, 2, 0.05, 0.3, 1, seed);
    }

    /** @throws IllegalArgumentException if one is out of range */
    public TrainingPlan {
        if (rounds < 1 || cutoff < 1 || !(rate > 0) || !(sparsity >= 0) || !(shrinkage >= 0)) {
            throw new IllegalArgumentException(
                    "rounds and cutoff must be 1 or more, the rate above 0, sparsity and shrinkage 0 or more");
        }
    }
}
