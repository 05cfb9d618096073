package io.github.yuantu.analyse.onnx;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Finds names by a model that gives each piece of a text a label, as exported from BERT for token classification. Safe for
 * use by several threads.
 */
public final class OnnxNames {

    /** What BERT was trained for, less the two pieces around the text. */
    private static final int MOST_PIECES = 510;

    private final String where;
    private final WordPieces pieces;
    private final TokenLabels labels;
    private final PieceScorer scorer;

    OnnxNames(Path folder, PieceScorerProvider provider) {
        where = folder.toString();
        try {
            pieces = new WordPieces(existing(folder, "vocab.txt"));
            labels = new TokenLabels(Files.readAllLines(existing(folder, "labels.txt")));
        } catch (IOException e) {
            throw new SetupException("cannot read the model in " + folder + ": " + e.getMessage(), e);
        }
        scorer = provider.open(existing(folder, "model.onnx"));
    }

    /**
     * Opens the model in {@code folder}: {@code model.onnx}, {@code vocab.txt}, {@code labels.txt}.
     *
     * @throws SetupException if a file is missing or wrong, or ONNX Runtime is not in this build
     */
    public static OnnxNames open(Path folder) {
        return new OnnxNames(
                folder,
                ServiceLoader.load(PieceScorerProvider.class)
                        .findFirst()
                        .orElseThrow(() -> new SetupException("ONNX Runtime is not in this build, as it has 139 MB;"
                                + " build with it: mvn -P onnx package -DskipTests")));
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
        float[][] scores = scorer.scores(framed(used));
        if (scores.length != used.size() + 2 || scores[0].length != labels.size()) {
            throw new SetupException(where + ": the model scores " + scores.length + " × " + scores[0].length
                    + ", expected " + (used.size() + 2) + " pieces × " + labels.size() + " labels");
        }
        return labels.names(used, Arrays.copyOfRange(scores, 1, scores.length - 1));
    }

    private long[] framed(List<WordPieces.Piece> used) {
        long[] numbers = new long[used.size() + 2];
        numbers[0] = pieces.number("[CLS]");
        numbers[numbers.length - 1] = pieces.number("[SEP]");
        for (int i = 0; i < used.size(); i++) {
            numbers[i + 1] = used.get(i).number();
        }
        return numbers;
    }
}
