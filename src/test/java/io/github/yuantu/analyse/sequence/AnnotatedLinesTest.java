package io.github.yuantu.analyse.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedLinesTest {

    private static final String OWN = """
            {"text": "周明远到了云岭镇。", "names": [{"start": 4, "end": 8, "type": "Place"}, {"start": 0, "end": 3, "type": "Person"}]}

            {"text": "下雨了。", "names": []}
            """;
    private static final String CLUENER = """
            {"text": "周明远到了云岭镇。", "label": {"name": {"周明远": [[0, 2]]}, "address": {"云岭镇": [[5, 7]], "云岭": [[5, 6]]}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsStartEndAndTypeOfEachName() throws IOException {
        List<AnnotatedText> texts = AnnotatedLines.read(written(OWN));
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0).names())
                .containsExactly(LabelledSpan.given(0, 3, "Person"), LabelledSpan.given(4, 8, "Place"));
        assertThat(texts.get(1).names()).isEmpty();
    }

    @Test
    void readsTheFormOfCluenerWithTheLongestOfOverlappingNames() throws IOException {
        assertThat(AnnotatedLines.read(written(CLUENER)).get(0).names())
                .containsExactly(LabelledSpan.given(0, 3, "name"), LabelledSpan.given(5, 8, "address"));
    }

    @Test
    void readsCompressedFiles() throws IOException {
        Path file = folder.resolve("texts.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(OWN.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(AnnotatedLines.read(file)).isEqualTo(AnnotatedLines.read(written(OWN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{\"text\": \"下雨了。\"}",
                "{\"text\": \"下雨了。\", \"names\": [{\"start\": 0, \"type\": \"Place\"}]}",
                "{\"text\": \"下雨了。\", \"names\": [{\"start\": 2, \"end\": 9, \"type\": \"Place\"}]}",
                "{\"text\": \"下雨了。\", \"names\": [{\"start\": 2, \"end\": 2, \"type\": \"Place\"}]}",
                "{\"text\": \"下雨了。\", \"label\": {\"name\": {\"周明远\": [[0, 2]]}}}"
            })
    void aWrongLineIsNamed(String line) throws IOException {
        Path file = written(CLUENER + line);
        assertThatThrownBy(() -> AnnotatedLines.read(file))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("texts.jsonl:2");
    }

    private Path written(String lines) throws IOException {
        return Files.writeString(folder.resolve("texts.jsonl"), lines);
    }
}
