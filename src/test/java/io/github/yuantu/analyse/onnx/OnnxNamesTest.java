package io.github.yuantu.analyse.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a text to names, with a table in the place of ONNX Runtime: the number of a piece is its label. */
class OnnxNamesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Files.write(folder.resolve("vocab.txt"), List.of("[UNK]", "云", "岭", "abc", "##d", "[CLS]", "[SEP]"));
        Files.write(
                folder.resolve("labels.txt"),
                List.of("O", "B-Place", "I-Place", "B-Enterprise", "I-Enterprise", "O", "O"));
        Files.createFile(folder.resolve("model.onnx"));
    }

    @Test
    void piecesAreScoredAndTheirLabelsAreNames() {
        List<FoundName> names = names().find("在云岭的ABCD");
        assertThat(names).extracting(FoundName::type).containsExactly("Place", "Enterprise");
        assertThat(names).extracting(FoundName::span).containsExactly(new Span(1, 3), new Span(4, 8));
    }

    @Test
    void anEmptyTextAndAVeryLongOneAreRead() {
        assertThat(names().find(" \n")).isEmpty();
        assertThat(names().find("云岭。".repeat(1000))).hasSize(170);
    }

    @Test
    void withoutOnnxRuntimeOneIsToldHowToGetIt() {
        assertThatThrownBy(() -> OnnxNames.open(folder.resolve("nowhere")))
                .isInstanceOf(SetupException.class)
                .message()
                .containsAnyOf("mvn -P onnx", "there is no");
    }

    @Test
    void aMissingFileIsNamedWithWhatBelongsThere() throws IOException {
        Files.delete(folder.resolve("vocab.txt"));
        assertThatThrownBy(this::names)
                .isInstanceOf(SetupException.class)
                .hasMessageContainingAll("vocab.txt", "model.onnx", "labels.txt");
    }

    @Test
    void aVocabularyThatIsNotBertsIsRefused() throws IOException {
        Files.write(folder.resolve("vocab.txt"), List.of("云", "岭"));
        assertThatThrownBy(this::names).isInstanceOf(SetupException.class).hasMessageContaining("[UNK]");
    }

    private OnnxNames names() {
        return new OnnxNames(
                folder,
                model -> pieces ->
                        Arrays.stream(pieces).mapToObj(OnnxNamesTest::scores).toArray(float[][]::new));
    }

    private static float[] scores(long piece) {
        float[] scores = new float[7];
        scores[(int) piece] = 5;
        return scores;
    }
}
