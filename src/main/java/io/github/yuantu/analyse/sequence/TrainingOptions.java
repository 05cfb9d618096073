package io.github.yuantu.analyse.sequence;

/**
 * How to train.
 *
 * @param rounds how often all examples are gone through, 1 or more
 * @param cutoff how often a feature is met at least to be learnt of, 1 or more
 * @param pruning how much a weight must be at least to be kept, in units (corrections made), 0 or more
 * @param seed what the order of the examples is drawn from
 */
public record TrainingOptions(int rounds, int cutoff, double pruning, long seed) {

    /** @throws IllegalArgumentException if one is out of range */
    public TrainingOptions {
        if (rounds < 1 || cutoff < 1 || !(pruning >= 0)) {
            throw new IllegalArgumentException("rounds and cutoff must be 1 or more, pruning 0 or more");
        }
    }
}
