package io.github.yuantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final String SAMPLE = "src/main/resources/samples/sample-daily-2024-03-06.txt";
    private static final String[] BRANDS = {"蓝舟", "栖木", "青禾", "远岫", "飞砾", "映川"};

    @TempDir
    private Path folder;

    private Path annotated;
    private Path model;

    record Run(int status, String out, String err) {}

    @BeforeEach
    void writeSentences() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String brand : BRANDS) {
            lines.add("{\"text\": \"新款手机由%s推出。\", \"names\": [{\"start\": 5, \"end\": 7, \"type\": \"Enterprise\"}]}"
                    .formatted(brand));
            lines.add("{\"text\": \"新款手机昨天推出。\", \"names\": []}");
        }
        annotated = Files.write(folder.resolve("brands.jsonl"), lines);
        model = folder.resolve("brands.model.gz");
    }

    @Test
    void aModelIsTrainedMeasuredAndUsedByBuild() throws IOException {
        Run train = yuantu(
                "train",
                annotated.toString(),
                "-o",
                model.toString(),
                "--rounds",
                "5",
                "--evaluate",
                annotated.toString());
        assertThat(train.status()).as(train.err()).isZero();
        assertThat(train.out()).isEqualTo("precision 1.0000%nrecall 1.0000%nf1 1.0000%n".formatted());
        assertThat(train.err()).contains("12 sentences with 6 names", "run 1 of 1, round 5 of 5", "Enterprise");

        Path page = Files.writeString(folder.resolve("page.txt"), "新款手机上市\n新款手机由蓝舟推出。市民都说好用。\n");
        String store = folder.resolve("store").toString();
        Run build = yuantu("build", page.toString(), "--store", store, "--model", model.toString());
        assertThat(build.status()).as(build.err()).isZero();
        assertThat(yuantu("explain", "蓝舟", "--store", store).out()).contains("[Enterprise]");
    }

    @Test
    void theSameSentencesGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.model.gz");
        yuantu("train", annotated.toString(), "-o", model.toString(), "--rounds", "3");
        yuantu("train", annotated.toString(), "-o", again.toString(), "--rounds", "3");
        assertThat(again).hasSameBinaryContentAs(model);
    }

    @Test
    void rawPagesAreAnnotatedByTheAnalysis() {
        Run train = yuantu("train", "--self", SAMPLE, "-o", model.toString(), "--rounds", "2");
        assertThat(train.status()).as(train.err()).isZero();
        assertThat(train.err()).contains("sentences with", "features for", "Place");
    }

    @Test
    void filesAreOfOneKind() {
        Run train = yuantu("train", "--relations", "--figures", annotated.toString(), "-o", model.toString());
        assertThat(train.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(train.err()).contains("--relations, --figures are mutually exclusive");
        assertThat(model).doesNotExist();
    }

    @Test
    void aScorerOfRelationsIsTrainedAndMeasured() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String brand : BRANDS) {
            String names = "\"names\": [{\"start\": 0, \"end\": 4, \"type\": \"Enterprise\"},"
                    + " {\"start\": 6, \"end\": 10, \"type\": \"Facility\"}]";
            lines.add(
                    "{\"text\": \"%s集团兴建城南货站。\", %s, \"relations\": [{\"subject\": 1, \"property\": \"developer\", \"object\": 0}]}"
                            .formatted(brand, names));
            lines.add("{\"text\": \"%s集团参观城南货站。\", %s, \"relations\": []}".formatted(brand, names));
        }
        Path labelled = Files.write(folder.resolve("labelled.jsonl"), lines);
        Path again = folder.resolve("again.gz");

        Run train = yuantu(
                "train", "--relations", labelled.toString(), "-o", model.toString(), "--evaluate", labelled.toString());
        yuantu("train", "--relations", labelled.toString(), "-o", again.toString());

        assertThat(train.status()).as(train.err()).isZero();
        assertThat(train.err()).contains("12 sentences with 6 relations", "features for", "developer");
        assertThat(train.out()).contains("developer\t0.5\t6\t1.000\t1.000\t1.000", "f1 1.0000");
        assertThat(again).hasSameBinaryContentAs(model);
    }

    @Test
    void aModelOfWhatFiguresAreOfIsTrainedAndMeasured() throws IOException {
        Path labelled = folder.resolve("labelled.jsonl");
        Files.writeString(
                labelled,
                "{\"text\": \"洛阳市粮食产量31万吨。\", \"figures\": [{\"start\": 7, \"end\": 11, \"about\": \"洛阳市\"}]}\n"
                        .repeat(3));

        Run train = yuantu(
                "train", "--figures", labelled.toString(), "-o", model.toString(), "--evaluate", labelled.toString());

        assertThat(train.status()).as(train.err()).isZero();
        assertThat(train.err()).contains("3 articles with 3 labelled figures", "features");
        assertThat(train.out()).contains("figures of something named 3", "right by the model 3");
    }

    @Test
    void whatCannotBeIsSaidInOneLine() throws IOException {
        assertThat(yuantu("train", "nowhere.jsonl", "-o", model.toString()).err())
                .contains("there is no nowhere.jsonl");
        assertThat(yuantu("train", annotated.toString(), "-o", model.toString(), "--rounds", "0")
                        .status())
                .isEqualTo(ExitStatus.USAGE);
        Files.writeString(annotated, "{\"text\": \"下雨了。\", \"names\": []}\n");
        assertThat(yuantu("train", annotated.toString(), "-o", model.toString()).err())
                .contains("nothing to learn from");
        assertThat(model).doesNotExist();
    }

    @Test
    void aModelOfOtherTypesIsRefusedByBuild() throws IOException {
        Files.writeString(annotated, Files.readString(annotated).replace("Enterprise", "brand"));
        yuantu("train", annotated.toString(), "-o", model.toString(), "--rounds", "2");
        Run build = yuantu("build", SAMPLE, "--store", folder.resolve("store").toString(), "--model", model.toString());
        assertThat(build.status()).isEqualTo(ExitStatus.SETUP);
        assertThat(build.err())
                .contains("the type brand", "Enterprise, GovernmentBody")
                .hasLineCount(1);
    }

    private static Run yuantu(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int status = Yuantu.run(console, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
