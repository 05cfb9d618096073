package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationTaggerTest {

    private final TermReader reader = new TermReader();
    private final EntityTaggers taggers = new EntityTaggers(Lexicon.load());

    @Test
    void whereSomethingTakesPlaceIsNamedByOneCharacter() {
        assertThat(tag("山茶产业论坛昨日在京举行。").names())
                .extracting(Mention::text, Mention::finder)
                .contains(tuple("京", "abbreviation:phrase"));
    }

    @Test
    void bothPartiesStandInTheNameOfTheirProgramme() {
        NamesOfSentence found = tag("闽宁协作带来新机遇。");
        assertThat(found.names()).extracting(Mention::text).containsExactly("闽宁协作");
        assertThat(found.inner()).extracting(Mention::text).containsExactly("闽", "宁");
    }

    @Test
    void aidedPlacesStandInNamesOfProgrammesOnly() {
        assertThat(tag("各地推进教育援疆。").inner()).extracting(Mention::text).contains("疆");
        assertThat(texts("援疆资金已经到位。")).doesNotContain("疆");
    }

    @Test
    void charactersOfLongerWordsAndNamesAreNone() {
        assertThat(texts("她在浙江工作，他在港口工作。")).doesNotContain("浙", "港");
        assertThat(texts("供应商入驻京东商城。")).doesNotContain("京");
        assertThat(texts("他们就京津冀协同发展交换意见。")).contains("京津冀").doesNotContain("京", "津", "冀");
    }

    private List<String> texts(String text) {
        return tag(text).names().stream().map(Mention::text).toList();
    }

    private NamesOfSentence tag(String text) {
        return taggers.tag(reader.read(new Sentence(new Span(0, text.length()), text, 0)));
    }
}
