package io.github.yuantu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.question.Question.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks each shipped question of the golden graph. With -Drewrite=true the expected answers are written anew. */
class ShippedQuestionsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/golden/answers");

    /** Parameters that are the first day of a stretch; others that are days end one. */
    private static final Set<String> BEGINNINGS = Set.of("from", "since");

    static Collection<Question> questions() {
        return Questions.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsExpected(Question question) throws IOException {
        String answer = ask(question.bind(everything(question)), AnswerFormat.CSV);
        Path expected = EXPECTED.resolve(question.name() + ".csv");
        if (Boolean.getBoolean("rewrite")) {
            Files.writeString(expected, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(expected)).contains("\n");
        assertThat(answer.lines().count()).as("an answer with rows").isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void tellsWhatItsColumnsAre(Question question) {
        assertThat(question.columns())
                .extracting(Question.Column::name)
                .isEqualTo(question.bind(everything(question)).getResultVars());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isToldInBothLanguages(Question question) {
        Stream<Bilingual> told = Stream.concat(
                Stream.of(question.wording(), question.researcher()),
                Stream.concat(
                        question.parameters().stream().map(Question.Parameter::meaning),
                        question.columns().stream().map(Question.Column::meaning)));
        assertThat(told).allSatisfy(words -> {
            assertThat(words.chinese()).containsPattern("\\p{IsHan}").doesNotContain(" · ");
            assertThat(words.english()).matches("[A-Za-z].*").doesNotContain(" · ");
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasParametersThatItsQueryUses(Question question) {
        for (Question.Parameter parameter : question.parameters()) {
            assertThat(question.sparql()).contains("?" + parameter.name() + " ");
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachOfItsParametersCanEmptyTheAnswer(Question question) {
        for (Question.Parameter parameter : question.parameters()) {
            Map<String, String> values = new HashMap<>(everything(question));
            values.put(parameter.name(), nothing(parameter));
            assertThat(ask(question.bind(values), AnswerFormat.CSV).lines())
                    .as(parameter.name())
                    .hasSize(1);
        }
    }

    /** What leaves nothing out, for the parameters that must be set. */
    static Map<String, String> everything(Question question) {
        return question.parameters().stream()
                .filter(Question.Parameter::isRequired)
                .collect(Collectors.toMap(Question.Parameter::name, ShippedQuestionsTest::everything));
    }

    private static String everything(Question.Parameter parameter) {
        if (parameter.kind() != ValueKind.DATE) {
            return "";
        }
        return BEGINNINGS.contains(parameter.name()) ? "1900-01-01" : "2999-12-31";
    }

    private static String nothing(Question.Parameter parameter) {
        if (parameter.kind() != ValueKind.DATE) {
            return "无此名";
        }
        return BEGINNINGS.contains(parameter.name()) ? "2999-12-31" : "1900-01-01";
    }

    @Test
    void aParameterThatMustBeSetIsAskedFor() {
        Question names = Questions.shipped().named("names").orElseThrow();
        assertThatThrownBy(() -> names.bind(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'names' asks for 'name': only entities");
    }

    @Test
    void aParameterNarrowsTheAnswer() {
        Question posts = Questions.shipped().named("posts").orElseThrow();
        assertThat(ask(posts.bind(Map.of("person", "林")), AnswerFormat.CSV)).contains("林知远");
        assertThat(ask(posts.bind(Map.of("person", "王")), AnswerFormat.CSV)).doesNotContain("林知远");
    }

    @Test
    void postsAreAskedForByTheKindsThatTheReferenceDataHas() {
        Question posts = Questions.shipped().named("posts").orElseThrow();
        assertThat(ask(posts.bind(Map.of("kind", "政府职务")), AnswerFormat.CSV))
                .contains("林知远")
                .doesNotContain("周明舟");
    }

    @Test
    void aParameterCannotBreakOutOfItsPlace() {
        Question posts = Questions.shipped().named("posts").orElseThrow();
        String attack = "\" || true) } #";
        assertThat(ask(posts.bind(Map.of("person", attack)), AnswerFormat.CSV)).doesNotContain("林知远");
    }

    @Test
    void anUnknownParameterIsRefusedWithTheKnownOnes() {
        Question posts = Questions.shipped().named("posts").orElseThrow();
        assertThatThrownBy(() -> posts.bind(Map.of("organisation", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organization, person, kind");
    }

    @Test
    void aTableLinesUpChineseCells() {
        Question posts = Questions.shipped().named("posts").orElseThrow();
        assertThat(ask(posts.bind(Map.of("person", "林")), AnswerFormat.TABLE)
                        .lines()
                        .limit(3))
                .containsExactly(
                        "who     where                   post",
                        "──────  ──────────────────────  ────",
                        "林知远  澄江市发展和改革委员会  主任");
    }

    private static String ask(Query query, AnswerFormat format) {
        var out = new ByteArrayOutputStream();
        new Answers(GoldenGraph.united()).write(query, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
