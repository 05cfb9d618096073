package io.github.yuantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.evaluate.gold.GoldReader;
import io.github.yuantu.evaluate.gold.GoldWriter;
import io.github.yuantu.evaluate.score.BuiltGraph;
import io.github.yuantu.evaluate.score.JudgedClaim;
import io.github.yuantu.evaluate.score.Tally;
import io.github.yuantu.evaluate.score.Verdict;
import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.question.GoldenGraph;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the golden graph against annotations that say the same, and against some that say something else. */
class EvaluationTest {

    private static final Set<String> RELATIONS = Ontology.load().relations().keySet();

    @TempDir
    private Path folder;

    private final BuiltGraph graph = new BuiltGraph(GoldenGraph.named());

    @Test
    void aDraftSaysWhatItsGraphSays() throws IOException {
        for (String page : graph.pages()) {
            new GoldWriter().write(Draft.of(page, graph.page(page), RELATIONS), folder);
        }
        Evaluation evaluation = evaluation();
        assertThat(evaluation.overall()).isEqualTo(1);
        assertThat(evaluation.rows().keySet())
                .contains("posts", "dates", "status", "observations", "quotations", "relation developer");
        evaluation.rows().forEach((row, tally) -> {
            if (!row.equals("evidence")) {
                assertThat(tally.wrong() + tally.missing()).as(row).isZero();
            }
        });
    }

    @Test
    void whatDiffersIsCountedWhereItDiffers() throws IOException {
        draftOf(
                "page-1.txt",
                text -> text.replace("\"p\":\"developer\"", "\"p\":\"implementedBy\"")
                        .replace("\"title\":\"主任\"", "\"title\":\"副书记\"")
                        .replace("\"value\":\"2024-02\"", "\"value\":\"2024\"")
                        .replace("UnderConstruction", "Planned")
                        .replace("\"unit\":\"亿元\",\"period\":\"2023\"", "\"unit\":\"万元\",\"period\":\"2023\"")
                        .replace("\"indicator\":\"总投资\"", "\"indicator\":\"出口额\""));
        Evaluation evaluation = evaluation();
        assertRow(evaluation, "relation developer", 0, 1, 0);
        assertRow(evaluation, "relation implementedBy", 1, 0, 1);
        assertRow(evaluation, "posts", 0, 1, 1);
        assertRow(evaluation, "dates", 2, 0, 0);
        assertRow(evaluation, "status", 0, 1, 1);
        assertRow(evaluation, "figures", 1, 1, 1);
        assertRow(evaluation, "observations", 0, 2, 2);
        assertRow(evaluation, "quotations", 1, 0, 0);
        assertThat(claimsOf(evaluation, "rule:developer/1")).singleElement().satisfies(claim -> {
            assertThat(claim.verdict()).isEqualTo(Verdict.WRONG);
            assertThat(claim.statement()).isEqualTo("澄江新区光伏基地项目 —developer→ 远泽能源有限公司");
        });
    }

    @Test
    void whatMayBeLeftOutIsNeitherAskedForNorPunished() throws IOException {
        draftOf(
                "page-1.txt",
                text -> text.replaceAll(
                        "(\"names\":\\[\"(?:澄江新区光伏基地项目|林知远)\"\\],\"in\":\\[\\])", "$1,\"optional\":true"));
        Evaluation evaluation = evaluation();
        assertRow(evaluation, "relation developer", 0, 0, 0);
        assertRow(evaluation, "entity Project", 0, 0, 0);
        assertRow(evaluation, "status", 1, 0, 0);
        assertThat(claimsOf(evaluation, "rule:developer/1"))
                .extracting(JudgedClaim::verdict)
                .containsOnly(Verdict.LEFT_OPEN);
    }

    @Test
    void anEntityOfTheWrongClassCarriesItsRelationsAndCountsAsWrong() throws IOException {
        draftOf(
                "page-1.txt",
                text -> text.replace(
                        "\"type\":\"Enterprise\",\"names\":[\"远泽集团\"]",
                        "\"type\":\"Institution\",\"names\":[\"远泽集团\"]"));
        Evaluation evaluation = evaluation();
        assertRow(evaluation, "entity Enterprise", 1, 1, 0);
        assertRow(evaluation, "entity Institution", 0, 0, 1);
        assertRow(evaluation, "relation partOf", 1, 0, 0);
    }

    private static List<JudgedClaim> claimsOf(Evaluation evaluation, String rule) {
        return evaluation.claims().stream()
                .filter(claim -> claim.rule().equals(rule))
                .toList();
    }

    private void draftOf(String page, UnaryOperator<String> change) throws IOException {
        Path file = new GoldWriter().write(Draft.of(page, graph.page(page), RELATIONS), folder);
        String draft = Files.readString(file);
        String changed = change.apply(draft);
        assertThat(changed).isNotEqualTo(draft);
        Files.writeString(file, changed);
    }

    private static void assertRow(Evaluation evaluation, String row, int right, int wrong, int missing) {
        Tally tally = Objects.requireNonNull(evaluation.rows().get(row), row);
        assertThat(List.of(tally.right(), tally.wrong(), tally.missing()))
                .as(row + " " + tally.missed() + " " + tally.mistaken())
                .containsExactly(right, wrong, missing);
    }

    private Evaluation evaluation() {
        List<GoldPage> pages = new GoldReader(RELATIONS).readFolder(folder);
        return Evaluation.of(graph, pages, RELATIONS, EvaluationTest::sentences);
    }

    private static List<Sentence> sentences(String text) {
        return List.of(new Sentence(new Span(0, text.length()), text, 0));
    }

    @Test
    void anotherBuildIsComparedStatementByStatement() throws IOException {
        draftOf("page-1.txt", text -> text.replace("\"title\":\"主任\"", "\"title\":\"副书记\""));
        Evaluation worse = evaluation();
        Files.delete(folder.resolve("page-1.json"));
        draftOf("page-1.txt", text -> text + " ");
        Comparison comparison = Comparison.between(worse, evaluation());
        assertThat(comparison.rows()).containsOnlyKeys("posts");
        Comparison.Change posts = Objects.requireNonNull(comparison.rows().get("posts"));
        assertThat(posts.gained()).singleElement().asString().contains("林知远", "副书记");
        assertThat(posts.errorsGone()).hasSize(1);
        assertThat(comparison.overall()).isEqualTo(1);
        assertThat(comparison.overallBefore()).isLessThan(1);
    }

    @Test
    void thePrintedTableAndTheJsonTellTheSame() throws IOException {
        draftOf("page-1.txt", text -> text.replace("\"title\":\"主任\"", "\"title\":\"副书记\""));
        Evaluation evaluation = evaluation();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationTable(new PrintStream(out, true, StandardCharsets.UTF_8), 1).print(evaluation);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("posts                            0     1     1   0.000   0.000   0.000")
                .contains("rule:developer/1                                 1     0     0   1.000  0.21–1.00")
                .contains("from 0.7");
        JsonNode json = new ObjectMapper().readTree(new EvaluationJson().of(evaluation, Optional.empty()));
        assertThat(json.at("/rows/posts/fp").intValue()).isEqualTo(1);
        assertThat(json.at("/rules/0/low").doubleValue()).isCloseTo(0.2065, within(1e-4));
        assertThat(json.at("/overall").doubleValue()).isEqualTo(evaluation.overall());
    }

    @Test
    void aFigureWithoutAStatementIsPassedOver() throws IOException {
        draftOf("page-3.txt", text -> text + " ");
        Coverage coverage = evaluation().coverage();
        assertThat(coverage.worthy()).isEqualTo(1);
        assertThat(coverage.sentences()).isEqualTo(1);
    }

    @Test
    void reliabilitySetsConfidenceAgainstWhatIsRight() {
        List<JudgedClaim> claims = List.of(
                claim(0.95, Verdict.RIGHT),
                claim(0.95, Verdict.WRONG),
                claim(0.55, Verdict.RIGHT),
                claim(0.15, Verdict.LEFT_OPEN));
        Reliability reliability = Reliability.of(claims);
        assertThat(reliability.bins()).extracting(Reliability.Bin::low).containsExactly(0.5, 0.9);
        assertThat(reliability.bins()).extracting(Reliability.Bin::precision).containsExactly(1.0, 0.5);
        assertThat(reliability.calibrationError()).isCloseTo(0.45, within(1e-9));
        assertThat(reliability.thresholds()).extracting(Reliability.Bin::claims).containsExactly(3, 3, 2, 2);
    }

    private static JudgedClaim claim(double confidence, Verdict verdict) {
        return new JudgedClaim("page.txt", "rule", "partOf", confidence, verdict, "", "");
    }
}
