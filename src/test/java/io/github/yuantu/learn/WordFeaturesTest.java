package io.github.yuantu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {

    private final WordFeatures words = new WordFeatures(List.of(
            new Term(new Span(0, 2), "产量", "n"),
            new Term(new Span(2, 5), "31万", "m"),
            new Term(new Span(5, 6), "吨", "q"),
            new Term(new Span(6, 10), "1.2万", "m")));

    @Test
    void wordsAreFoundByWhereTheyBegin() {
        assertThat(words.firstAt(0)).isZero();
        assertThat(words.firstAt(3)).isEqualTo(2);
        assertThat(words.firstAt(40)).isEqualTo(4);
    }

    @Test
    void allNumeralsAreOneWord() {
        assertThat(words.word(1)).isEqualTo(words.word(3)).isNotEqualTo(words.word(0));
        assertThat(words.tag(1)).isEqualTo(words.tag(3)).isNotEqualTo(words.tag(2));
    }

    @Test
    void outsideOfTheSentenceIsOneWordToo() {
        assertThat(words.word(-1)).isEqualTo(words.word(4)).isNotEqualTo(words.word(0));
    }
}
