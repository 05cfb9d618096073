package io.github.yuantu.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.extract.MarkedText;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
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

    private static Skeleton last(String marked) {
        AnalysedArticle article = MarkedText.article(marked);
        SkeletonReader reader = new SkeletonReader(article, new Anaphors());
        List<Skeleton> skeletons =
                article.sentences().stream().map(reader::next).toList();
        return skeletons.get(skeletons.size() - 1);
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
