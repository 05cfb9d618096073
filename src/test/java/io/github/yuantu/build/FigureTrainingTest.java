package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.extract.owner.LabelledArticle;
import io.github.yuantu.extract.owner.OwnerMeasure;
import io.github.yuantu.extract.owner.OwnerModel;
import io.github.yuantu.extract.owner.OwnerModelFile;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.lexicon.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTrainingTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final List<String> CITIES =
            List.of("洛阳市", "襄阳市", "岳阳市", "衡阳市", "揭阳市", "益阳市", "邵阳市", "资阳市", "绵阳市", "咸阳市", "汉中市", "安康市");

    private final FigureTraining training = new FigureTraining(LEXICON);

    @TempDir
    Path folder;

    @Test
    void aFigureIsOfWhatReadersSaySuchFiguresAreOf() throws IOException {
        List<LabelledArticle> ofWorks = articles(true);
        List<LabelledArticle> ofPlaces = articles(false);

        OwnerMeasure works = training.measure(training.learn(ofWorks.subList(0, 9), 1), ofWorks.subList(9, 12));
        OwnerMeasure places = training.measure(training.learn(ofPlaces.subList(0, 9), 1), ofPlaces.subList(9, 12));

        assertThat(works.owned()).isEqualTo(3);
        assertThat(works.named()).isEqualTo(3);
        assertThat(works.byModel()).isEqualTo(3);
        assertThat(places.byModel()).isEqualTo(3);
        assertThat(works.byRules() + places.byRules())
                .as("the rules cannot please both")
                .isLessThanOrEqualTo(3);
    }

    @Test
    void aFileGivesBackTheModel() throws IOException {
        List<LabelledArticle> labelled = articles(true);
        OwnerModel model = training.learn(labelled, 1);

        OwnerModel read = OwnerModelFile.read(new ByteArrayInputStream(bytes(model)), "owners");

        assertThat(training.measure(read, labelled).byModel())
                .isEqualTo(training.measure(model, labelled).byModel());
        assertThat(bytes(read)).isEqualTo(bytes(model)).isEqualTo(bytes(training.learn(labelled, 1)));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] bytes = bytes(training.learn(articles(true), 1));
        bytes[bytes.length / 2] ^= 0x11;

        assertThatThrownBy(() -> OwnerModelFile.read(new ByteArrayInputStream(bytes), "owners"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("owners is no whole model of what figures are of");
    }

    @Test
    void aLineThatCannotBeIsNamed() throws IOException {
        Path file = folder.resolve("labelled.jsonl");

        Files.writeString(file, "{\"text\": \"下雨了。\", \"figures\": [{\"start\": 2, \"end\": 9}]}\n");
        assertThatThrownBy(() -> LabelledArticle.read(file))
                .isInstanceOf(SetupException.class)
                .hasMessage("labelled.jsonl#1: no figure from 2 to 9");

        Files.writeString(file, "\n{\"date\": \"June\", \"text\": \"下雨了。\", \"figures\": []}\n");
        assertThatThrownBy(() -> LabelledArticle.read(file)).hasMessageContaining("labelled.jsonl#2: no date");
    }

    /** Works that lead from one city to the next, whose length is said to be theirs, or else the second city's. */
    private List<LabelledArticle> articles(boolean ofWorks) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < CITIES.size(); i++) {
            String from = CITIES.get(i);
            String to = CITIES.get((i + 1) % CITIES.size());
            String works = from + "长江输水工程";
            String length = (31 + 7 * i) + "公里";
            String text = works + "昨天开工。工程东起" + from + "，西至" + to + "，线路全长" + length + "。";
            int at = text.indexOf(length);
            lines.add("""
                    {"date": "2023-06-01", "text": "%s", "figures": [{"start": %d, "end": %d, "about": "%s"}]}""".formatted(text, at, at + length.length(), ofWorks ? works : to));
        }
        return LabelledArticle.read(Files.write(folder.resolve("articles.jsonl"), lines));
    }

    private static byte[] bytes(OwnerModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            OwnerModelFile.write(model, out);
        }
        return bytes.toByteArray();
    }
}
