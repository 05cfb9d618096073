package io.github.yuantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands on a store of one sample page, in this process. */
class CommandsTest {

    private static final String PAGE = "src/main/resources/samples/sample-daily-2024-03-06.txt";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/yuantu/ontology#Article> }";

    @TempDir
    private static Path folder;

    private static String store;

    /** How a command ended, and what it printed. */
    record Run(int status, String out, String err) {}

    @BeforeAll
    static void build() {
        store = folder.resolve("store").toString();
        Run build = yuantu("build", PAGE, "--store", store);
        assertThat(build.status()).as(build.err()).isZero();
        assertThat(build.err()).as("no progress where nobody watches").isEmpty();
    }

    @Test
    void articlesAreShownAsText() {
        Run shown = yuantu("articles", PAGE);
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("[news]  产业援疆结硕果", "沈砚舟 高一鸣", "[caption]  春耕备耕忙");
    }

    @Test
    void articlesAreShownAsJson() throws IOException {
        JsonNode articles = new ObjectMapper()
                .readTree(yuantu("articles", PAGE, "--format", "json").out());
        assertThat(articles).hasSize(3);
        assertThat(articles.get(0).get("headline").asText()).startsWith("产业援疆结硕果");
        assertThat(articles.get(0).get("byline")).hasSize(2);
        assertThat(articles.get(0).get("date").asText()).isEqualTo("2024-03-05");
    }

    @Test
    void explainShowsArticleSentenceAndRuleOfEachFact() {
        Run explained = yuantu("explain", "远泽新能源有限公司", "--store", store);
        assertThat(explained.status()).isZero();
        assertThat(explained.out())
                .contains("[Enterprise]", "—developer→ 远泽新能源有限公司", "总经理 —member→ 贺云帆")
                .contains("“在博乐边境经济合作区，由远泽新能源有限公司投资建设", "2024-03-05 · sample-daily-2024-03-06.txt")
                .contains("rules/developer:");
        assertThat(explained.out().lines().filter(line -> line.startsWith("远泽新能源有限公司")))
                .as("an entity once, whatever classes it has")
                .hasSize(1);
    }

    @Test
    void explainOffersNamesThatAreSimilar() {
        Run explained = yuantu("explain", "远泽新", "--store", store);
        assertThat(explained.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(explained.err()).contains("names that contain it: ", "远泽新能源有限公司");
    }

    @ParameterizedTest
    @CsvSource({"csv,'n\r\n3\r\n'", "tsv,'?n\n3\n'", "table,'n\n─\n3\n1 row\n'"})
    void aQueryOfTheUsersIsAnsweredInEachFormat(String format, String answer) {
        assertThat(yuantu("query", "-e", COUNT, "--store", store, "--format", format)
                        .out())
                .isEqualTo(answer);
    }

    @Test
    void anAnswerInJsonIsSparqlJson() throws IOException {
        Run asked = yuantu("query", "posts", "--store", store, "--format", "json", "-p", "person=贺云帆");
        JsonNode rows = new ObjectMapper().readTree(asked.out()).at("/results/bindings");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).at("/post/value").asText()).isEqualTo("总经理");
    }

    @Test
    void aQueryIsReadFromAFileAndItsParametersAreFilledIn() throws IOException {
        Path file = Files.writeString(folder.resolve("who.rq"), """
                PREFIX yt: <https://w3id.org/yuantu/ontology#>
                SELECT ?s { ?q yt:speaker/<http://www.w3.org/2004/02/skos/core#prefLabel> ?s FILTER(STR(?s) = ?who) }
                """);
        Run asked = yuantu("query", file.toString(), "--store", store, "-p", "who=陆怀瑾", "--format", "csv");
        assertThat(asked.out()).isEqualTo("s\r\n陆怀瑾\r\n");
    }

    @Test
    void aFileOfTheUsersHasPresetsAsTheShippedOnesHave() throws IOException {
        Path file = Files.writeString(folder.resolve("speakers.rq"), """
                # en: a query of mine
                # param who string "陆怀瑾": the speaker
                # param other string "": another
                PREFIX yt: <https://w3id.org/yuantu/ontology#>
                SELECT ?s { ?q yt:speaker/<http://www.w3.org/2004/02/skos/core#prefLabel> ?s
                  FILTER(STR(?s) = ?who || STR(?s) = ?other ) }
                """);
        assertThat(yuantu("query", file.toString(), "--store", store, "--format", "csv")
                        .out())
                .isEqualTo("s\r\n陆怀瑾\r\n");
        assertThat(yuantu("query", file.toString(), "--store", store, "-p", "who=无", "--format", "csv")
                        .out())
                .isEqualTo("s\r\n");
    }

    @Test
    void anUnknownQuestionIsAnsweredWithTheNamesOfAll() {
        Run asked = yuantu("query", "post", "--store", store);
        assertThat(asked.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(asked.err()).contains("posts, ", "quotations").hasLineCount(1);
    }

    @Test
    void withoutANameTheQuestionsAreListedWithTheirParameters() {
        assertThat(yuantu("query").out())
                .contains("assistance-programmes", "谁援助谁", "scholar of pairing assistance", "-p region=…");
    }

    @Test
    void validationIsReportedAsJson() throws IOException {
        Run validated = yuantu("validate", "--store", store, "--format", "json");
        JsonNode report = new ObjectMapper().readTree(validated.out());
        assertThat(report.get("conforms").asBoolean()).isEqualTo(validated.status() == ExitStatus.OK);
        assertThat(report.get("graphs").asInt()).isGreaterThan(3);
        assertThat(report.get("results").isArray()).isTrue();
    }

    @Test
    void theReferenceOfTheOntologyIsWrittenAndOnlyReplacedByForce() throws IOException {
        Path page = folder.resolve("reference/ontology.html");
        assertThat(yuantu("ontology", "-o", page.toString()).status()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<svg", "yt:PairingAssistance");
        assertThat(yuantu("ontology", "-o", page.toString()).status()).isEqualTo(ExitStatus.USAGE);
        assertThat(yuantu("ontology", "-o", page.toString(), "--force").status())
                .isZero();
    }

    @Test
    void anExportGoesToStandardOutput() {
        Run export = yuantu("export", "--store", store, "--format", "nquads", "-o", "-");
        assertThat(export.status()).isZero();
        assertThat(export.out().lines())
                .hasSizeGreaterThan(1000)
                .allMatch(line -> line.startsWith("<") && line.endsWith(" ."));
    }

    @Test
    void anAnswerIsExportedAsATable() throws IOException {
        Path tables = folder.resolve("posts");
        Run export = yuantu(
                "export",
                "--store",
                store,
                "--query",
                "posts",
                "-p",
                "person=贺云帆",
                "--format",
                "tables",
                "-o",
                tables.toString());
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(Files.readString(tables.resolve("answer.csv"))).contains("贺云帆", "总经理");
        assertThat(yuantu("export", "--store", store, "--query", "posts", "-o", "posts.gexf")
                        .status())
                .isEqualTo(ExitStatus.USAGE);
        Run again = yuantu("export", "--store", store, "--format", "tables", "-o", tables.toString());
        assertThat(again.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(again.err()).contains("--force");
    }

    @Test
    void anExportComesWithItsDescription() throws IOException {
        Path crate = folder.resolve("crate");
        Run export = yuantu(
                "export", "--store", store, "--format", "graphml", "--crate", "--compress", "-o", crate.toString());
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(crate.toFile().list())
                .containsExactlyInAnyOrder("network.graphml.gz", "dataset.ttl", "ro-crate-metadata.json");
        assertThat(Files.readString(crate.resolve("dataset.ttl")))
                .contains("network.graphml.gz", "prov:endedAtTime", "dcat:Dataset", "void:Dataset");
        assertThat(yuantu("export", "--store", store, "--format", "dot", "--crate", "-o", "-")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void theClockStandsStillIfTheEnvironmentSaysWhen() {
        assertThat(BuildCommand.clock(Map.of("SOURCE_DATE_EPOCH", "1700000000")).instant())
                .isEqualTo("2023-11-14T22:13:20Z");
        assertThatThrownBy(() -> BuildCommand.clock(Map.of("SOURCE_DATE_EPOCH", "today")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("seconds");
    }

    @Test
    void aPartOfTheGraphIsExported() {
        Run part = yuantu(
                "export",
                "--store",
                store,
                "--format",
                "dot",
                "--class",
                "enterprise,Project",
                "--min-confidence",
                "0.5",
                "-o",
                "-");
        assertThat(part.out()).contains("远泽新能源有限公司", "relation=\"developer\"").doesNotContain("贺云帆");
        Run wrong = yuantu("export", "--store", store, "--class", "Firm", "-o", "-", "-f", "dot");
        assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(wrong.err()).contains("no class 'Firm'", "Enterprise");
    }

    @Test
    void anExportIsCompressedWhateverItsName() throws IOException {
        Path file = folder.resolve("packed");
        assertThat(yuantu("export", "--store", store, "-f", "dot", "--compress", "-o", file.toString())
                        .status())
                .isZero();
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("digraph");
        }
    }

    @Test
    void aFormatThatIsNotThereIsAnsweredWithThoseThatAre() {
        Run export = yuantu(
                "export", "--store", store, "-o", folder.resolve("graph.doc").toString());
        assertThat(export.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(export.err()).contains("no format 'doc'", "nquads", "rdfxml").hasLineCount(1);
    }

    @Test
    void whyTwoNamesAreOneEntityOrNotIsExplained() {
        Run merged = yuantu("explain", "--why", "湖北省", "湖北", "--store", store);
        assertThat(merged.status()).isZero();
        assertThat(merged.out()).contains("one entity: 湖北省  [Place", "the reference data gives it both names");

        Run apart = yuantu("explain", "--why", "湖北省", "博乐市", "--store", store);
        assertThat(apart.status()).isZero();
        assertThat(apart.out()).contains("only 湖北省: ", "only 博乐市: ").doesNotContain("one entity");

        assertThat(yuantu("explain", "--why", "湖北省", "--store", store).status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void explainShowsHowASentenceIsReadWithoutAStore() {
        Run explained =
                yuantu("explain", "--sentence", "云川省远泽新能源有限公司投资12.5亿元建设的澄江光伏基地项目去年5月开工。", "--date", "2024-03-05");
        assertThat(explained.status()).as(explained.err()).isZero();
        assertThat(explained.out())
                .contains("投资/v", "云川省远泽新能源有限公司  [Enterprise]  0–12  grammar:firm")
                .contains("12.5 亿元 = 1250000000 CNY", "去年5月 = 2023-05")
                .contains("rules/developer:nominal  澄江光伏基地项目 → 云川省远泽新能源有限公司")
                .contains("“[云川省远泽新能源有限公司]投资[amount]建设” and then not !(")
                .contains("澄江光伏基地项目 —startedOn→ 2023-05  date:startedOn");
        assertThat(yuantu("explain", "远泽").err()).contains("--store DIR");
    }

    @Test
    void aDraftIsAnnotationThatItsOwnGraphFulfils() throws IOException {
        String gold = folder.resolve("gold").toString();
        assertThat(yuantu("evaluate", "--draft", gold, "--store", store).status())
                .isZero();
        Run measured = yuantu("evaluate", "--gold", gold, "--store", store, "--format", "json");
        assertThat(measured.status()).as(measured.err()).isZero();
        JsonNode figures = new ObjectMapper().readTree(measured.out());
        assertThat(figures.get("overall").asDouble()).isEqualTo(1);
        assertThat(figures.get("rules")).isNotEmpty();
        Run again = yuantu("evaluate", "--draft", gold, "--store", store);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).as("nobody's work is written over").startsWith("kept ");
    }

    @Test
    void pagesAreBuiltToBeMeasuredAndComparedWithAnExport() throws IOException {
        Path gold = folder.resolve("gold-of-pages");
        String old = folder.resolve("old.nq.gz").toString();
        yuantu("evaluate", "--draft", gold.toString(), "--store", store);
        yuantu("export", "--store", store, "-o", old, "--format", "nquads");
        Run measured = yuantu("evaluate", "--gold", gold.toString(), PAGE, "--against", old);
        assertThat(measured.status()).as(measured.err()).isZero();
        assertThat(measured.out()).contains("overall 1.0000 → 1.0000");
    }

    @Test
    void evaluateAsksForWhatIsMissing() {
        assertThat(yuantu("evaluate", "--store", store).err()).contains("--gold DIR", "--draft DIR");
        assertThat(yuantu("evaluate", "--gold", "gold").err()).contains("--store STORE");
    }

    @Test
    void theDoctorLooksAtAStore() {
        Run doctor = yuantu("doctor", "--store", store);
        assertThat(doctor.out()).contains("Java ", "Apache Jena ", "MiB free in ", "store " + store + ": ");
        assertThat(doctor.out().lines().filter(line -> line.startsWith("problem")))
                .allMatch(line -> line.contains("→"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"query posts", "explain 湖北省", "validate", "serve --port 0", "export -o none.nq"})
    void aCommandThatReadsMakesNoStore(String command) {
        Path missing = folder.resolve("missing");
        Run run = yuantu((command + " --store " + missing).split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.SETUP);
        assertThat(run.err()).contains("no store in " + missing).hasLineCount(1);
        assertThat(missing).doesNotExist();
    }

    @Test
    void anErrorShowsItsTraceOnlyToThoseWhoAsk() {
        String missing = folder.resolve("missing").toString();
        assertThat(yuantu("validate", "--store", missing).err()).doesNotContain("\tat ");
        assertThat(yuantu("--debug", "validate", "--store", missing).err()).contains("\tat io.github.yuantu");
    }

    @Test
    void anExportThatIsNotTakenIsAnError() {
        Run run = withFullDisk("export", "--format", "nquads", "-o", "-", "--store", store);
        assertThat(run.status()).isEqualTo(ExitStatus.SETUP);
        assertThat(run.err()).contains("not all of the output could be written");
    }

    @Test
    void aReaderOfAnAnswerMayStopReading() {
        assertThat(withFullDisk("query", "-e", COUNT, "--store", store).status())
                .isEqualTo(ExitStatus.OK);
    }

    /** Standard output takes nothing: of a disk that is full, or of a pipe whose reader has gone. */
    private static Run withFullDisk(String... arguments) {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left on device");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(full, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int status = Yuantu.run(console, arguments);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void helpIsGivenByCommandAndByOption() {
        Run help = yuantu("help", "build");
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("--metadata", "Examples:")
                .isEqualTo(yuantu("build", "--help").out());
    }

    @Test
    void anOptionThatIsNotThereIsAWrongUsage() {
        Run run = yuantu("build", PAGE, "--stoer", store);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    void theCompletionScriptKnowsEveryCommand() {
        assertThat(yuantu("generate-completion").out())
                .contains(
                        Yuantu.commandLine(Console.ofProcess()).getSubcommands().keySet());
    }

    private static Run yuantu(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int status = Yuantu.run(console, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
