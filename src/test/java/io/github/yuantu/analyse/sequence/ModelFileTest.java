package io.github.yuantu.analyse.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static final int BYTE_OF_FEATURE_VERSION = 11;

    private final SequenceModel model = Toy.model();

    @Test
    void aModelThatIsReadFindsWhatTheWrittenOneFinds() throws IOException {
        SequenceModel read = read(zipped(plain()));
        String text = "白沙河流经云岭镇。";
        assertThat(new SequenceLabeller(read, Toy.features()).label(text, Toy.terms(text), List.of()))
                .isNotEmpty()
                .isEqualTo(new SequenceLabeller(model, Toy.features()).label(text, Toy.terms(text), List.of()));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ModelFile.write(read, again);
        assertThat(again.toByteArray()).isEqualTo(plain());
    }

    @Test
    void aDamagedFileIsRefusedInOneLineThatSaysWhatToDo() throws IOException {
        byte[] whole = zipped(plain());
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 0x10;
        for (byte[] damaged : new byte[][] {
            {},
            {1, 2, 3},
            Arrays.copyOf(whole, whole.length - 9),
            Arrays.copyOf(whole, whole.length / 2),
            flipped,
            zipped(new byte[] {1, 2, 3, 4, 5}),
            zipped(Arrays.copyOf(plain(), plain().length + 1))
        }) {
            assertThatThrownBy(() -> read(damaged))
                    .isInstanceOf(SetupException.class)
                    .hasMessageContainingAll("names.model.gz", "yuantu train");
        }
    }

    @Test
    void aModelOfOtherFeaturesIsRefused() throws IOException {
        byte[] other = plain();
        other[BYTE_OF_FEATURE_VERSION]++;
        assertThatThrownBy(() -> read(zipped(other)))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("features " + (CharacterFeatures.VERSION + 1));
    }

    private byte[] plain() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, bytes);
        return bytes.toByteArray();
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static SequenceModel read(byte[] bytes) {
        return ModelFile.read(new ByteArrayInputStream(bytes), "names.model.gz");
    }
}
