package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameReviewerTest {

    private static final NameReviewer REVIEWER = NameReviewer.of(Optional.empty(), Lexicon.load());

    private final TermReader reader = new TermReader();

    private TermedSentence read(String text) {
        return reader.read(new Sentence(new Span(0, text.length()), text, 0));
    }

    private static Mention found(TermedSentence sentence, String name, EntityType type, double confidence) {
        int start = sentence.sentence().text().indexOf(name);
        return sentence.mention(start, start + name.length(), type, confidence, "test:rule");
    }

    private static List<String> names(TermedSentence sentence, Mention... found) {
        return REVIEWER.review(sentence, List.of(found)).stream()
                .map(name -> name.text() + " " + name.type().localName())
                .toList();
    }

    @Test
    void addsNamesThatRulesLeftOut() {
        TermedSentence sentence = read("昨天，由华宁重工承建的青云大桥正式通车。");
        assertThat(names(sentence)).contains("华宁重工 Enterprise");
    }

    @Test
    void keepsNamesOfWhichTheModelSaysNothing() {
        TermedSentence sentence = read("他们对成果进行了验收。");
        assertThat(names(sentence, found(sentence, "成果", EntityType.PROJECT, 0.6)))
                .containsExactly("成果 Project");
    }

    @Test
    void neverShortensAName() {
        TermedSentence sentence = read("浙江省宁波市人民政府今天出台意见。");
        Mention longer = found(sentence, "浙江省宁波市人民政府今天", EntityType.GOVERNMENT_BODY, 0.6);
        assertThat(names(sentence, longer)).containsExactly("浙江省宁波市人民政府今天 GovernmentBody");
    }

    @Test
    void whatTheUserNamedStays() {
        TermedSentence sentence = read("浙江省宁波市人民政府今天出台意见。");
        Mention own = sentence.mention(6, 10, EntityType.INSTITUTION, 1, "lexicon:own");
        assertThat(names(sentence, own)).containsExactly("人民政府 Institution");
    }

    @Test
    void whoMadeTheReportIsNotAdded() {
        assertThat(names(read("（记者王建国、李小明）工业增长。"))).isEmpty();
    }
}
