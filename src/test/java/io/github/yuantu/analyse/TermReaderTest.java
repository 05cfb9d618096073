package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import org.junit.jupiter.api.Test;

class TermReaderTest {

    private final TermReader reader = new TermReader();

    @Test
    void wordsCountFromTheStartOfTheArticleAndKeepThePrintedScript() {
        TermedSentence sentence = read("經濟部長表示，２０２２年投資增加。", 40);
        assertThat(sentence.plain()).startsWith("经济部长").contains("2022");
        assertThat(sentence.terms().get(0).text()).startsWith("經濟");
        assertThat(sentence.terms().get(0).span().start()).isEqualTo(40);
    }

    @Test
    void wordsFillALongSentenceWithoutPausesAndWithoutGaps() {
        String text = "工业𠮷".repeat(700);
        TermedSentence sentence = read(text, 3);
        assertThat(sentence.terms().stream().map(Term::text).reduce("", String::concat))
                .isEqualTo(text);
    }

    private TermedSentence read(String text, int start) {
        return reader.read(new Sentence(new Span(start, start + text.length()), text, 0));
    }
}
