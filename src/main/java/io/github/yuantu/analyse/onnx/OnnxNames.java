package io.github.yuantu.analyse.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model that gives each piece of a text a label, as exported from BERT for token classification: inputs
 * {@code input_ids}, and if it has them {@code attention_mask} and {@code token_type_ids}, each of 64-bit integers
 * [1, pieces]; its first output is scores [1, pieces, labels]. Safe for use by several threads.
 */
public final class OnnxNames {

    /** What BERT was trained for, less the two pieces around the text. */
    private static final int MOST_PIECES = 510;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final TokenLabels labels;
    private final String where;

    private OnnxNames(OrtEnvironment environment, Path folder) throws IOException, OrtException {
        this.environment = environment;
        this.where = folder.toString();
        pieces = new WordPieces(existing(folder, "vocab.txt"));
        labels = new TokenLabels(Files.readAllLines(existing(folder, "labels.txt")));
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        session = environment.createSession(existing(folder, "model.onnx").toString(), options);
    }

    /**
     * Opens the model in {@code folder}: {@code model.onnx}, {@code vocab.txt}, {@code labels.txt}.
     *
     * @throws SetupException if a file is missing or wrong, or ONNX Runtime is not on the class path
     */
    public static OnnxNames open(Path folder) {
        try {
            return new OnnxNames(OrtEnvironment.getEnvironment(), folder);
        } catch (OrtException e) {
            throw new SetupException("ONNX Runtime cannot use " + folder.resolve("model.onnx") + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SetupException("cannot read the model in " + folder + ": " + e.getMessage(), e);
        } catch (NoClassDefFoundError | UnsatisfiedLinkError | ExceptionInInitializerError e) {
            throw new SetupException(
                    "ONNX Runtime is not there or does not run on this machine (" + e
                            + "); put its jar beside the other libraries: mvn -P onnx package -DskipTests",
                    e);
        }
    }

    private static Path existing(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new SetupException(
                    "there is no " + file + "; a model for --onnx is model.onnx, vocab.txt and labels.txt in a folder");
        }
        return file;
    }

    /** The types of the names that it finds. */
    public List<String> types() {
        return labels.types();
    }

    /** The names in {@code text}, in reading order; of a text with more than 510 pieces, those of its beginning. */
    public List<FoundName> find(String text) {
        List<WordPieces.Piece> all = pieces.of(text);
        List<WordPieces.Piece> used = all.subList(0, Math.min(MOST_PIECES, all.size()));
        if (used.isEmpty()) {
            return List.of();
        }
        float[][] scores = scores(used);
        if (scores.length != used.size() + 2 || scores[0].length != labels.size()) {
            throw new SetupException(where + ": the model scores " + scores.length + " × " + scores[0].length
                    + ", expected " + (used.size() + 2) + " pieces × " + labels.size() + " labels");
        }
        return labels.names(used, Arrays.copyOfRange(scores, 1, scores.length - 1));
    }

    private float[][] scores(List<WordPieces.Piece> used) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {input(input, used)}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return ((float[][][]) result.get(0).getValue())[0];
            }
        } catch (OrtException | ClassCastException e) {
            throw new SetupException(where + ": the model cannot be run: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private long[] input(String name, List<WordPieces.Piece> used) {
        long[] values = new long[used.size() + 2];
        switch (name) {
            case "input_ids" -> {
                values[0] = pieces.number("[CLS]");
                values[values.length - 1] = pieces.number("[SEP]");
                for (int i = 0; i < used.size(); i++) {
                    values[i + 1] = used.get(i).number();
                }
            }
            case "attention_mask" -> Arrays.fill(values, 1);
            case "token_type_ids" -> Arrays.fill(values, 0);
            default -> throw new SetupException(where + ": the model asks for an input " + name
                    + "; it may have input_ids, attention_mask and token_type_ids");
        }
        return values;
    }
}
