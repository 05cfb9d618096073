package io.github.yuantu.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.extract.MarkedText;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Skeletons are written with the names in them; before {@code ^} stands what the text was speaking of. */
class SkeletonReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        an enumeration is one thing | [云川集团:Enterprise]、[澄江公司:Enterprise]和[远山公司:Enterprise]等三家企业在[澄江市:Place]签约。 | ^[云川集团、澄江公司、远山公司:Enterprise]在[澄江市:Place]签约。
        it goes on behind a count | [云川集团:Enterprise]支持[稻米节:Event]和多次[青石灯会:Event]。 | ^[云川集团:Enterprise]支持[稻米节、青石灯会:Event]。
        and after an item that is no known name | [云川集团:Enterprise]、某厂和[远山公司:Enterprise]签约。 | ^[云川集团、远山公司:Enterprise]签约。
        titles in marks of their own are one too | [云川集团:Enterprise]学习《[港口条例:Policy]》《[航道条例:Policy]》。 | ^[云川集团:Enterprise]学习[港口条例、航道条例:Policy]。
        quotation marks and asides are left out | “[云川集团:Enterprise]”（以下简称“云川”）签约。 | ^[云川集团:Enterprise]签约。
        words that point back are what they mean | [云川集团:Enterprise]成立。[澄江市:Place]祝贺。该公司扩产。 | [澄江市:Place]^[云川集团:Enterprise]扩产。
        what the text was speaking of stands before | [云川集团:Enterprise]成立。今年扩产。 | [云川集团:Enterprise]^今年扩产。
        several are meant by words for several | [云川集团:Enterprise]、[远山公司:Enterprise]签约。这两家企业扩产。 | [云川集团:Enterprise]^[云川集团、远山公司:Enterprise]扩产。
        but not if one was named | [云川集团:Enterprise]签约。这些企业扩产。 | [云川集团:Enterprise]^这些企业扩产。
        a mark behind a name is none of its noun | [“稻米节画展”:Event]人多。本次画展盛大。 | ^[“稻米节画展”:Event]盛大。
        no meeting is taken for one of another kind | [稻米节发布会:Event]举行。本届博览会盛大。 | [稻米节发布会:Event]^本届博览会盛大。
        an event is attended by its common noun | [铜产业座谈会:Event]在[澄江市:Place]召开。[李一山:Person]出席会议。 | [铜产业座谈会:Event]^[李一山:Person]出席[铜产业座谈会:Event]。
        or without one | [铜产业座谈会:Event]在[澄江市:Place]召开。[李一山:Person]出席并讲话。 | [铜产业座谈会:Event]^[李一山:Person]出席[铜产业座谈会:Event]并讲话。
        but not by another noun | [铜产业座谈会:Event]在[澄江市:Place]召开。[李一山:Person]出席仪式。 | [铜产业座谈会:Event]^[李一山:Person]出席仪式。
        one that is only named is not the one spoken of | [铜产业大会:Event]在[澄江市:Place]召开。产品供应过[稻米节:Event]。[李一山:Person]出席大会。 | [铜产业大会:Event]^[李一山:Person]出席[铜产业大会:Event]。
        """)
    void readsTheLastSentence(String why, String marked, String skeleton) {
        assertThat(last(marked)).as(why).isEqualTo(skeleton);
    }

    @Test
    void knowsOurTownByTheOnlyOneOfTheArticle() {
        assertThat(skeletons("我市开会。[云川市:Place]大旱。")).first().isEqualTo("^[云川市:Place]开会。");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a clause goes on with the subject before it | [云川集团:Enterprise]走访[澄江市:Place]，随后建设[城南车站:Facility]。 | `` | ^[云川集团:Enterprise]随后建设[城南车站:Facility]。
        over a circumstance too | [云川集团:Enterprise]走访客户，在[澄江市:Place]大旱后，建设[城南车站:Facility]。 | `` | ^[云川集团:Enterprise]建设[城南车站:Facility]。
        not if it has one of its own | [云川集团:Enterprise]走访客户，[澄江市:Place]建设[城南车站:Facility]。 | `` | ``
        be it a common noun | [云川集团:Enterprise]走访客户，县里建设[城南车站:Facility]。 | 县里 | ``
        nor if a person acted | [云川集团:Enterprise]董事长[李一山:Person]走访客户，建设[城南车站:Facility]。 | `` | ``
        a decision is that of who acted last | [云川集团:Enterprise]走访客户，县里欢迎，决定建设[城南车站:Facility]。 | 县里 | ^[云川集团:Enterprise]决定建设[城南车站:Facility]。
        anything else is not | [云川集团:Enterprise]走访客户，县里欢迎，忙着建设[城南车站:Facility]。 | 县里 | ``
        a clause without a verb speaks of the name at its end | 全省巨头[云川集团:Enterprise]，决定建设[城南车站:Facility]。 | 全省巨头 | ^[云川集团:Enterprise]决定建设[城南车站:Facility]。
        """)
    void goesOnWithASubject(String why, String marked, String noun, String skeleton) {
        assertThat(continued(marked, noun)).as(why).isEqualTo(skeleton);
    }

    private static String last(String marked) {
        List<String> skeletons = skeletons(marked);
        return skeletons.get(skeletons.size() - 1);
    }

    private static List<String> skeletons(String marked) {
        AnalysedArticle article = MarkedText.article(marked);
        SkeletonReader reader = new SkeletonReader(article, new Anaphors());
        return article.sentences().stream()
                .map(reader::next)
                .map(SkeletonReader.Reading::whole)
                .map(SkeletonReaderTest::readable)
                .toList();
    }

    /** What the only sentence's clauses are with the subjects that they go on with; {@code noun} is tagged as one. */
    private static String continued(String marked, String noun) {
        AnalysedArticle article = MarkedText.article(marked);
        AnalysedSentence plain = article.sentences().get(0);
        int at = plain.sentence().text().indexOf(noun);
        List<Term> terms = noun.isEmpty() ? List.of() : List.of(new Term(new Span(at, at + noun.length()), noun, "n"));
        AnalysedSentence sentence =
                new AnalysedSentence(plain.sentence(), terms, plain.mentions(), List.of(), List.of());
        return new SkeletonReader(article, new Anaphors())
                .next(sentence).continued().stream()
                        .map(SkeletonReaderTest::readable)
                        .collect(Collectors.joining("; "));
    }

    private static String readable(Skeleton skeleton) {
        return IntStream.range(0, skeleton.text().length())
                .mapToObj(at -> readable(skeleton.text().charAt(at), skeleton.membersAt(at)))
                .collect(Collectors.joining());
    }

    private static String readable(char symbol, List<Mention> members) {
        if (symbol == Token.START) {
            return "^";
        }
        String names = members.stream().map(Mention::text).collect(Collectors.joining("、"));
        return members.isEmpty() ? String.valueOf(symbol) : "[" + names + ":" + classes(members) + "]";
    }

    private static String classes(List<Mention> members) {
        return members.stream()
                .map(Mention::type)
                .map(EntityType::localName)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
