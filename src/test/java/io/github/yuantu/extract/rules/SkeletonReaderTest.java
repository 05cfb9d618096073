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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkeletonReaderTest {

    private static final String ENTERPRISE = symbol(EntityType.ENTERPRISE);
    private static final String PLACE = symbol(EntityType.PLACE);

    @Test
    void makesOneCharacterOfAnEnumeration() {
        Skeleton skeleton = last("[云川集团:Enterprise]、[澄江公司:Enterprise]和[远山公司:Enterprise]等三家企业在[澄江市:Place]签约。");

        assertThat(skeleton.toString()).isEqualTo(Token.START + ENTERPRISE + "在" + PLACE + "签约。");
        assertThat(names(skeleton)).containsExactly("云川集团", "澄江公司", "远山公司", "澄江市");
    }

    @Test
    void goesOnWithAnEnumerationBehindACount() {
        assertThat(last("[云川集团:Enterprise]支持[稻米节:Event]和多次[青石灯会:Event]。").toString())
                .isEqualTo(Token.START + ENTERPRISE + "支持" + symbol(EntityType.EVENT) + "。");
    }

    @Test
    void makesOneCharacterOfTitlesInMarksOfTheirOwn() {
        assertThat(last("[云川集团:Enterprise]学习《[港口条例:Policy]》《[航道条例:Policy]》。").toString())
                .isEqualTo(Token.START + ENTERPRISE + "学习" + symbol(EntityType.POLICY) + "。");
    }

    @Test
    void goesOnWithAnEnumerationAfterAnItemThatIsNoKnownName() {
        assertThat(names(last("[云川集团:Enterprise]、某厂和[远山公司:Enterprise]签约。"))).contains("云川集团", "远山公司");
        assertThat(last("[云川集团:Enterprise]、某厂和[远山公司:Enterprise]签约。").toString())
                .isEqualTo(Token.START + ENTERPRISE + "签约。");
    }

    @Test
    void leavesOutQuotationMarksAndAsides() {
        assertThat(last("“[云川集团:Enterprise]”（以下简称“云川”）签约。").toString()).isEqualTo(Token.START + ENTERPRISE + "签约。");
    }

    @Test
    void putsTheThingThatAnAnaphorMeansInItsPlace() {
        Skeleton skeleton = last("[云川集团:Enterprise]成立。[澄江市:Place]祝贺。该公司扩产。");

        assertThat(skeleton.toString()).endsWith(Token.START + ENTERPRISE + "扩产。");
        assertThat(names(skeleton)).contains("云川集团");
    }

    @Test
    void remembersWhatTheTextWasSpeakingOf() {
        Skeleton skeleton = last("[云川集团:Enterprise]成立。今年扩产。");

        assertThat(skeleton.toString())
                .isEqualTo("" + UnitKind.of(EntityType.ENTERPRISE).topicSymbol() + Token.START + "今年扩产。");
    }

    @Test
    void goesOnWithTheSubjectOfTheClauseBefore() {
        assertThat(continued("[云川集团:Enterprise]走访[澄江市:Place]，随后建设[城南车站:Facility]。", ""))
                .containsExactly(Token.START + ENTERPRISE + "随后建设" + symbol(EntityType.FACILITY) + "。");
    }

    @Test
    void leavesAClauseItsOwnSubject() {
        assertThat(continued("[云川集团:Enterprise]走访客户，[澄江市:Place]建设[城南车站:Facility]。", ""))
                .isEmpty();
        assertThat(continued("[云川集团:Enterprise]走访客户，县里建设[城南车站:Facility]。", "县里"))
                .isEmpty();
        assertThat(continued("[云川集团:Enterprise]董事长[李一山:Person]走访客户，建设[城南车站:Facility]。", ""))
                .isEmpty();
    }

    @Test
    void givesADecisionToWhoActedLast() {
        assertThat(continued("[云川集团:Enterprise]走访客户，县里欢迎，决定建设[城南车站:Facility]。", "县里"))
                .containsExactly(Token.START + ENTERPRISE + "决定建设" + symbol(EntityType.FACILITY) + "。");
        assertThat(continued("[云川集团:Enterprise]走访客户，县里欢迎，忙着建设[城南车站:Facility]。", "县里"))
                .isEmpty();
    }

    @Test
    void keepsTheSubjectOverACircumstance() {
        assertThat(continued("[云川集团:Enterprise]走访客户，在[澄江市:Place]大旱后，建设[城南车站:Facility]。", ""))
                .containsExactly(Token.START + ENTERPRISE + "建设" + symbol(EntityType.FACILITY) + "。");
    }

    @Test
    void speaksOfTheNameThatAClauseWithoutAVerbEndsWith() {
        assertThat(continued("全省巨头[云川集团:Enterprise]，决定建设[城南车站:Facility]。", "全省巨头"))
                .containsExactly(Token.START + ENTERPRISE + "决定建设" + symbol(EntityType.FACILITY) + "。");
    }

    @Test
    void knowsOurTownByTheOnlyOneOfTheArticle() {
        assertThat(names(new SkeletonReader(MarkedText.article("我市开会。[云川市:Place]大旱。"), new Anaphors())
                        .next(MarkedText.article("我市开会。[云川市:Place]大旱。")
                                .sentences()
                                .get(0))
                        .whole()))
                .containsExactly("云川市");
    }

    @Test
    void takesNoMeetingForOneOfAnotherKind() {
        assertThat(last("[稻米节发布会:Event]举行。本届博览会盛大。").toString()).endsWith("本届博览会盛大。");
    }

    @Test
    void putsTheEventOfTheTextWhereItIsAttended() {
        String event = symbol(EntityType.EVENT);
        String person = symbol(EntityType.PERSON);

        assertThat(last("[铜产业座谈会:Event]在[澄江市:Place]召开。[李一山:Person]出席会议。").toString())
                .endsWith(Token.START + person + "出席" + event + "。");
        assertThat(last("[铜产业座谈会:Event]在[澄江市:Place]召开。[李一山:Person]出席并讲话。").toString())
                .endsWith(Token.START + person + "出席" + event + "并讲话。");
        assertThat(last("[铜产业座谈会:Event]在[澄江市:Place]召开。[李一山:Person]出席仪式。").toString())
                .endsWith(Token.START + person + "出席仪式。");
    }

    @Test
    void goesOnSpeakingOfTheEventThatIsHeldAndNotOfOneThatIsOnlyNamed() {
        assertThat(last("[铜产业大会:Event]在[澄江市:Place]召开。产品供应过[稻米节:Event]。[李一山:Person]出席大会。")
                        .toString())
                .contains("出席" + symbol(EntityType.EVENT));
    }

    private static Skeleton last(String marked) {
        AnalysedArticle article = MarkedText.article(marked);
        SkeletonReader reader = new SkeletonReader(article, new Anaphors());
        List<Skeleton> skeletons = article.sentences().stream()
                .map(reader::next)
                .map(SkeletonReader.Reading::whole)
                .toList();
        return skeletons.get(skeletons.size() - 1);
    }

    private static List<String> continued(String marked, String noun) {
        AnalysedArticle article = MarkedText.article(marked);
        AnalysedSentence plain = article.sentences().get(0);
        int at = plain.sentence().text().indexOf(noun);
        List<Term> terms = noun.isEmpty() ? List.of() : List.of(new Term(new Span(at, at + noun.length()), noun, "n"));
        AnalysedSentence sentence =
                new AnalysedSentence(plain.sentence(), terms, plain.mentions(), List.of(), List.of());
        return new SkeletonReader(article, new Anaphors())
                .next(sentence).continued().stream().map(Skeleton::toString).toList();
    }

    private static List<String> names(Skeleton skeleton) {
        return IntStream.range(0, skeleton.text().length())
                .mapToObj(skeleton::membersAt)
                .flatMap(List::stream)
                .map(Mention::text)
                .toList();
    }

    private static String symbol(EntityType type) {
        return String.valueOf(UnitKind.of(type).symbol());
    }
}
