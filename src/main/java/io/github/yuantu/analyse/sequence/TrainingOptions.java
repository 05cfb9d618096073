package io.github.yuantu.analyse.sequence;

/**
 * How to train.
 *
 * @param runs how many models are trained, side by side, and averaged, 1 or more
 * @param rounds how often each of them goes through all examples, 1 or more
 * @param cutoff how often a feature is met at least to be learnt of, 1 or more
 * @param pruning how much a weight must be at least to be kept, in units (corrections made), 0 or more
 * @param seed what the order of the examples is drawn from in the first run; the next number in the next one
 */
public record TrainingOptions(int runs, int rounds, int cutoff, double pruning, long seed) {

    /** @throws IllegalArgumentException if one is out of range */
    public TrainingOptions {
        if (runs < 1 || rounds < 1 || cutoff < 1 || !(pruning >= 0)) {
            throw new IllegalArgumentException("runs, rounds and cutoff must be 1 or more, pruning 0 or more");
        }
    }
}
