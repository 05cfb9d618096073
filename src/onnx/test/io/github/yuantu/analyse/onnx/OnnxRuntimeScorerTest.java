package io.github.yuantu.analyse.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a text to names over ONNX Runtime itself, with the smallest of models. */
class OnnxRuntimeScorerTest {

    private static final List<String> LABELS = List.of("O", "B-Place", "I-Place", "B-Enterprise", "I-Enterprise");
    private static final String[][] PIECES = {
        {"[UNK]", "O"}, {"[CLS]", "O"}, {"[SEP]", "O"}, {"云", "B-Place"}, {"岭", "I-Place"}, {"镇", "I-Place"},
        {"abc", "B-Enterprise"}, {"##d", "I-Enterprise"}, {"公", "I-Enterprise"}, {"司", "I-Enterprise"}
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        TinyModel.write(folder, LABELS, PIECES);
    }

    @Test
    void findsNamesByTheLabelsOfPieces() {
        List<FoundName> names = OnnxNames.open(folder).find("在云岭镇的ABCD公司");
        assertThat(names).extracting(FoundName::type).containsExactly("Place", "Enterprise");
        assertThat(names).extracting(FoundName::span).containsExactly(new Span(1, 4), new Span(5, 11));
        assertThat(names).allSatisfy(name -> assertThat(name.confidence()).isBetween(0.9, 1.0));
    }

    @Test
    void anEmptyTextAndAVeryLongOneAreRead() {
        OnnxNames names = OnnxNames.open(folder);
        assertThat(names.find("")).isEmpty();
        assertThat(names.find(" \n")).isEmpty();
        assertThat(names.find("云岭镇。".repeat(1000))).hasSize(128);
    }

    @Test
    void tellsItsTypes() {
        assertThat(OnnxNames.open(folder).types()).containsExactly("Place", "Enterprise");
    }

    @Test
    void aMissingFileIsNamedWithWhatBelongsThere() throws IOException {
        Files.delete(folder.resolve("vocab.txt"));
        assertThatThrownBy(() -> OnnxNames.open(folder))
                .isInstanceOf(SetupException.class)
                .hasMessageContainingAll("vocab.txt", "model.onnx", "labels.txt");
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        Files.write(folder.resolve("model.onnx"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> OnnxNames.open(folder))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("model.onnx");
    }

    @Test
    void aModelWithOtherLabelsIsRefused() throws IOException {
        Files.write(folder.resolve("labels.txt"), List.of("O", "B-Place"));
        OnnxNames names = OnnxNames.open(folder);
        assertThatThrownBy(() -> names.find("云岭镇"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("2 labels");
    }
}
