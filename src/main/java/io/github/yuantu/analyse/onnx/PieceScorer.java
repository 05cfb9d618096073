package io.github.yuantu.analyse.onnx;

/** Runs a model that scores labels for the pieces of a text. Safe for use by several threads. */
@FunctionalInterface
public interface PieceScorer {

    /**
     * A score for each label (column) of each piece (row).
     *
     * @param pieces their numbers in the vocabulary, those around the text included
     * @throws io.github.yuantu.knowledge.SetupException if the model cannot be run
     */
    float[][] scores(long[] pieces);
}
