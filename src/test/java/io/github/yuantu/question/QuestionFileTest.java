package io.github.yuantu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.question.Question.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFileTest {

    private static final String WHOLE = """
            # zh: 何时何事？
            # en: What happened when?
            # who: 记者 · journalist
            # param since date "2031-01-01": 自何日起 · from which day on
            # param most integer: 至多几行 · how many rows at most
            # column event: 事件（名称） · the event's name
            SELECT ?event { ?event ?since ?most }
            """;

    @Test
    void aHeaderTellsWhatTheQuestionIs() {
        Question question = new QuestionFile("when", WHOLE).read();

        assertThat(question.wording()).isEqualTo(new Bilingual("何时何事？", "What happened when?"));
        assertThat(question.researcher()).isEqualTo(new Bilingual("记者", "journalist"));
        assertThat(question.parameters())
                .extracting(Question.Parameter::isRequired)
                .containsExactly(false, true);
        assertThat(question.columns())
                .containsExactly(new Question.Column("event", new Bilingual("事件（名称）", "the event's name")));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "# zh: | # zho: | none of zh, en, who, param, column",
                "# en: What happened when? | # zh: 又问 | has no line '# en: …'",
                "# who: 记者 · journalist | # who: journalist | not told as 'Chinese · English'",
                "# param most integer: | # param most number: | none of zh, en, who, param, column"
            })
    void aHeaderThatCannotBeReadIsNamed(String line, String broken, String reason) {
        QuestionFile file = new QuestionFile("when", WHOLE.replace(line, broken));

        assertThatThrownBy(file::read)
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("question when ")
                .hasMessageContaining(reason);
    }

    @Test
    void aQuestionOfTheUsersNeedsNoHeader() {
        Question own = Question.of("mine", "SELECT ?s { ?s ?p ?name }", List.of("name"));

        assertThat(own.bind(Map.of("name", "澄江")).toString()).contains("\"澄江\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since | 2031-13-01 | is no date",
                "most  | many       | is no integer",
                "least | 1          | has no parameter 'least'; it has: since, most"
            })
    void aValueThatDoesNotFitIsRefused(String parameter, String value, String reason) {
        Question question = new QuestionFile("when", WHOLE).read();
        Map<String, String> values = new HashMap<>(Map.of("most", "1"));
        values.put(parameter, value);

        assertThatThrownBy(() -> question.bind(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
