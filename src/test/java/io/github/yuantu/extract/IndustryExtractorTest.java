package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryExtractorTest {

    @Test
    void readsTheTradeInTheNameOfAFirm() {
        assertThat(industries("[云川水泥有限公司:Enterprise]今年扩产。")).containsExactly("云川水泥有限公司 | 30 | industry:name");
        assertThat(industries("[远泽新能源科技股份有限公司:Enterprise]上市。"))
                .containsExactly("远泽新能源科技股份有限公司 | new-energy | industry:name");
    }

    @Test
    void readsTheTradeInTheNameOfAProject() {
        assertThat(industries("[澄江市光伏发电项目:Project]并网。")).containsExactly("澄江市光伏发电项目 | 44 | industry:name");
        assertThat(industries("[澄江动力电池生产基地项目（二期）:Project]开工。"))
                .containsExactly("澄江动力电池生产基地项目（二期） | 38 | industry:name");
    }

    @Test
    void readsTheTradeInTheClauseThatSaysWhatAFirmIsOrDoes() {
        assertThat(industries("[云川集团:Enterprise]是一家大型水泥生产企业，成立十年。")).containsExactly("云川集团 | 30 | industry:clause");
        assertThat(industries("[云川集团:Enterprise]主要从事汽车、家具的研发生产。")).containsExactly("云川集团 | 36 | industry:clause");
    }

    @Test
    void tellsAnIndustryOfOneThingOnce() {
        assertThat(industries("[云川水泥有限公司:Enterprise]扩产。[云川水泥有限公司:Enterprise]是一家水泥企业。"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[云川电力设备有限公司:Enterprise]扩产。",
                "[云川农业发展银行:Enterprise]放贷。",
                "[云川汽车销售有限公司:Enterprise]开业。",
                "[云川建筑大学:Institution]招生。",
                "[澄江汽车站项目:Project]开工。",
                "[云川集团:Enterprise]是水泥企业的重要客户。",
                "[云川集团:Enterprise]参加汽车博览会。",
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(industries(text)).isEmpty();
    }

    private static List<String> industries(String marked) {
        return new IndustryExtractor()
                .extract(MarkedText.article(marked)).stream()
                        .map(fact -> (Fact.OfIndustry<Mention>) fact)
                        .map(fact -> String.join(
                                " | ",
                                fact.subject().text(),
                                fact.industry(),
                                fact.evidence().extractor()))
                        .toList();
    }
}
