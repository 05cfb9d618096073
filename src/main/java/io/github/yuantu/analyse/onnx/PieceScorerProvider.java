package io.github.yuantu.analyse.onnx;

import java.nio.file.Path;

/** Opens models; found by {@link java.util.ServiceLoader}, as what runs them is not in every build. */
public interface PieceScorerProvider {

    /**
     * Makes a model ready.
     *
     * @param model the file {@code model.onnx}
     * @throws io.github.yuantu.knowledge.SetupException if it cannot be used
     */
    PieceScorer open(Path model);
}
