package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationExtractorTest {

    @Test
    void findsTheSpeakerBeforeTheWords() {
        assertThat(quotations("[李一山:Person]对记者说：“今年要把码头修好，让货船直达。”")).containsExactly("李一山: 今年要把码头修好，让货船直达。");
    }

    @Test
    void findsTheSpeakerBehindTheWords() {
        assertThat(quotations("“今年要把码头修好，让货船直达。”澄江港务局局长[李一山:Person]说。")).containsExactly("李一山: 今年要把码头修好，让货船直达。");
    }

    @Test
    void findsTheSpeakerNamedBeforeAColonAlone() {
        assertThat(quotations("澄江港务局局长[李一山:Person]：“码头要修好，货船才能来。”")).containsExactly("李一山: 码头要修好，货船才能来。");
    }

    @Test
    void joinsInterruptedWords() {
        assertThat(quotations("“码头要修好，货船才能来。”[李一山:Person]表示，“我们希望两年完工。”"))
                .containsExactly("李一山: 码头要修好，货船才能来。我们希望两年完工。");
    }

    @Test
    void givesThePronounTheLastSpeaker() {
        assertThat(quotations("“码头要修好，货船才能来。”[李一山:Person]说。“我们希望两年完工，三年通航。”他说。"))
                .containsExactly("李一山: 码头要修好，货船才能来。", "李一山: 我们希望两年完工，三年通航。");
    }

    @Test
    void givesUnascribedWordsToTheOnlyPersonOfTheParagraph() {
        assertThat(quotations("“码头要修好，货船才能来。”[李一山:Person]说。江边风大。“我们希望两年完工，三年通航。”"))
                .hasSize(2);
    }

    @Test
    void doesNotGiveWordsOfAnUnnamedSpeakerToTheLastOne() {
        assertThat(quotations("“码头要修好，货船才能来。”[李一山:Person]说。\n“我们希望两年完工，三年通航。”一位船工告诉记者。"))
                .hasSize(1);
    }

    @Test
    void takesNoTermForAQuotation() {
        assertThat(quotations("[李一山:Person]说，要增强“造血”功能，打造“一港两园”。")).isEmpty();
    }

    private static List<String> quotations(String marked) {
        return new QuotationExtractor()
                .extract(MarkedText.article(marked)).stream()
                        .map(fact -> (Fact.Quotation<Mention>) fact)
                        .map(quotation -> quotation.speaker().text() + ": " + quotation.text())
                        .toList();
    }
}
