package io.github.yuantu.learn;

/**
 * Weights that each follow their own gradients and stay zero until these outweigh a penalty, which keeps a model small
 * (FTRL-proximal, McMahan et al. 2013). Not for two threads.
 */
public final class FtrlWeights {

    private final float rate;
    private final float sparsity;
    private final float shrinkage;
    private final float[] weights;
    private final float[] gradients;
    private final float[] squares;

    /**
     * All zero.
     *
     * @param size how many there are
     * @param rate how fast they follow the examples, above 0
     * @param sparsity what the gradients of a weight must outweigh so that it is not zero, 0 or more
     * @param shrinkage how strongly they are drawn to zero, 0 or more
     */
    public FtrlWeights(int size, double rate, double sparsity, double shrinkage) {
        this.rate = (float) rate;
        this.sparsity = (float) sparsity;
        this.shrinkage = (float) shrinkage;
        this.weights = new float[size];
        this.gradients = new float[size];
        this.squares = new float[size];
    }

    public float get(int at) {
        return weights[at];
    }

    /** Takes notice of one gradient of the loss. */
    public void correct(int at, float gradient) {
        float before = squares[at];
        squares[at] += gradient * gradient;
        float rise = (float) ((Math.sqrt(squares[at]) - Math.sqrt(before)) / rate);
        gradients[at] += gradient - rise * weights[at];
        float beyond = Math.abs(gradients[at]) - sparsity;
        weights[at] = beyond <= 0
                ? 0
                : (float) (-Math.signum(gradients[at]) * beyond / ((1 + Math.sqrt(squares[at])) / rate + shrinkage));
    }
}
