package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCorrectionTest {

    private final TermReader reader = new TermReader();

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource({
        // a guess
        "他们看望了王建国。, 王建国:Person:0.6, 建国:Person:0.5",
        // surely read otherwise
        "长江航运集团召开会议。, 长江航运集团:Enterprise:0.9, 长江:Place:0.9"
    })
    void takesThePlaceOfOthers(String text, String name, String others) {
        assertThat(correction(text, name, others).isSound()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource({
        // not so sure
        "长江航运集团召开会议。, 长江航运集团:Enterprise:0.7, 长江:Place:0.9",
        // the same words
        "上海市、杭州市签约。, 上海市、杭州市:Institution:0.9, 上海市:Institution:0.6 杭州市:Institution:0.6",
        // two things in one
        "上海大学和杭州大学签约。, 上海大学和杭州大学签约:Event:0.9, 上海大学:Institution:0.6 杭州大学:Institution:0.6",
        // no word ends there, or none that ends a name
        "长江航运集团召开会议。, 长江航运集:Enterprise:0.9, 长江:Place:0.9",
        "长江公司在召开会议。, 长江公司在:Enterprise:0.9, 长江:Place:0.9",
        // a preposition
        "长江公司按照航运计划召开会议。, 长江公司按照航运计划:Project:0.9, 长江公司:Enterprise:0.6",
        // nothing but a verb more
        "杭州市召开会议。, 杭州市召开:Place:0.9, 杭州市:Institution:0.6",
        // a firm known by its name, and where it acts
        "中国电信华南网络升级。, 中国电信华南:Enterprise:0.9, 中国电信:Enterprise:0.9:known 华南:Place:0.9",
        // a longer one, one in a chain of places, one as sure of the class
        "长江航运集团召开会议。, 航运集团:Enterprise:0.9, 长江航运集团:Enterprise:0.6",
        "浙江省杭州市召开会议。, 浙江省杭州市:Place:0.9, 杭州市:Place:0.6",
        "长江航运集团召开会议。, 长江航运集团:Institution:0.9, 长江航运集团:Enterprise:0.9"
    })
    void leavesOthersWhereTheyAre(String text, String name, String others) {
        assertThat(correction(text, name, others).isSound()).isFalse();
    }

    private NameCorrection correction(String text, String name, String others) {
        TermedSentence sentence = reader.read(new Sentence(new Span(0, text.length()), text, 0));
        List<Mention> replaced = Arrays.stream(others.split(" ", -1))
                .map(other -> named(sentence, other))
                .toList();
        return new NameCorrection(sentence, named(sentence, name), replaced);
    }

    /** {@code NAME:CLASS:CONFIDENCE} as a mention; with {@code :known} behind it one of a list. */
    private static Mention named(TermedSentence sentence, String name) {
        String[] parts = name.split(":", -1);
        EntityType type = Arrays.stream(EntityType.values())
                .filter(each -> each.localName().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        int start = sentence.sentence().text().indexOf(parts[0]);
        return sentence.mention(
                start,
                start + parts[0].length(),
                type,
                Double.parseDouble(parts[2]),
                parts.length > 3 ? "gazetteer:name" : "test:rule");
    }
}
