package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesReaderTest {

    private static final PlaceAbbreviations ABBREVIATIONS = PlaceAbbreviations.of(ReferenceData.read());

    @Test
    void aLaterLineOverridesAWordOfAnEarlierOne() {
        NameRules rules = read("type: EVENT\nstrong: 论坛 会议\nweak: 会议\n");
        assertThat(rules.type()).isEqualTo(EntityType.EVENT);
        assertThat(rules.heads()).containsEntry("论坛", NameHead.STRONG).containsEntry("会议", NameHead.WEAK);
    }

    @Test
    void aPatternMayAskForANameFoundBefore() {
        NameRules rules = read("pattern: 0.9 <place>两会");
        assertThat(rules.patterns()
                        .get(0)
                        .pattern()
                        .pattern()
                        .matcher(NamePattern.PLACE + "两会")
                        .matches())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"<abbr>线, 兰线, true", "<province>线, 皖线, true", "<province>线, 兰线, false"})
    void aPatternMayAskForACharacterThatAbbreviatesAPlace(String pattern, String words, boolean matches) {
        NameRules rules = read("pattern: 0.9 " + pattern);
        assertThat(rules.patterns().get(0).pattern().pattern().matcher(words).matches())
                .isEqualTo(matches);
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamedWithItsFile() {
        assertThatThrownBy(() -> read("type: EVENT\nstronk: 论坛"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("rules.txt:2")
                .hasMessageContaining("stronk");
    }

    private static NameRules read(String text) {
        return new NameRulesReader("rules.txt", ABBREVIATIONS).read(text);
    }
}
