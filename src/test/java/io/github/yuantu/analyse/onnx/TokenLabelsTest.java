package io.github.yuantu.analyse.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenLabelsTest {

    private static final List<String> LABELS = List.of("O", "B-A", "I-A", "E-A", "S-A", "B-B", "I-B", "E-B", "S-B");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    O B-A I-A O         | A 1-3
                    B-A I-A E-A B-B     | A 0-3, B 3-4
                    S-A S-A B-A         | A 0-1, A 1-2, A 2-3
                    I-A I-A I-B         | A 0-2, B 2-3
                    B-A B-A I-A         | A 0-1, A 1-3
                    E-A I-A O           | A 0-1, A 1-2
                    """)
    void labelsMakeNames(String labels, String expected) {
        String[] given = labels.strip().split(" ");
        List<WordPieces.Piece> pieces = IntStream.range(0, given.length)
                .mapToObj(i -> new WordPieces.Piece(0, new Span(i, i + 1)))
                .toList();
        float[][] scores = Arrays.stream(given).map(TokenLabelsTest::scores).toArray(float[][]::new);
        assertThat(new TokenLabels(LABELS)
                        .names(pieces, scores).stream()
                                .map(name -> name.type() + " " + name.span().start() + "-"
                                        + name.span().end())
                                .toList())
                .isEqualTo(List.of(expected.strip().split(", ")));
    }

    private static float[] scores(String label) {
        float[] scores = new float[LABELS.size()];
        scores[LABELS.indexOf(label)] = 3;
        return scores;
    }
}
