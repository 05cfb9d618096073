package io.github.yuantu.analyse.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.yuantu.knowledge.SetupException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs a model by ONNX Runtime: inputs {@code input_ids}, and if it has them {@code attention_mask} and
 * {@code token_type_ids}, each of 64-bit integers [1, pieces]; its first output is scores [1, pieces, labels].
 */
final class OnnxRuntimeScorer implements PieceScorer {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Path model;

    private OnnxRuntimeScorer(Path model) throws OrtException {
        this.model = model;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model.toString(), options);
        }
    }

    /** Opens models with ONNX Runtime. */
    public static final class Provider implements PieceScorerProvider {

        @Override
        public PieceScorer open(Path model) {
            try {
                return new OnnxRuntimeScorer(model);
            } catch (OrtException e) {
                throw new SetupException("ONNX Runtime cannot use " + model + ": " + e.getMessage(), e);
            } catch (UnsatisfiedLinkError | ExceptionInInitializerError e) {
                throw new SetupException("ONNX Runtime does not run on this machine: " + e, e);
            }
        }
    }

    @Override
    public float[][] scores(long[] pieces) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {values(input, pieces)}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return ((float[][][]) result.get(0).getValue())[0];
            }
        } catch (OrtException | ClassCastException e) {
            throw new SetupException(model + " cannot be run: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private long[] values(String input, long[] pieces) {
        long[] values = new long[pieces.length];
        switch (input) {
            case "input_ids" -> System.arraycopy(pieces, 0, values, 0, pieces.length);
            case "attention_mask" -> Arrays.fill(values, 1);
            case "token_type_ids" -> Arrays.fill(values, 0);
            default -> throw new SetupException(model + " asks for an input " + input
                    + "; it may have input_ids, attention_mask and token_type_ids");
        }
        return values;
    }
}
