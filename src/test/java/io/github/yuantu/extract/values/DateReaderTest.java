package io.github.yuantu.extract.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader();

    private List<String> told(String marked) {
        return reader.read(FiguredText.article(marked)).stream()
                .map(fact -> (Fact.Dated<Mention>) fact)
                .map(fact -> fact.subject().text() + " " + fact.property().localName() + " " + fact.date())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "5月18日，[首届云川茶博会:Event]在[澄江市:Place]举行。, 首届云川茶博会 heldOn 2023-05-18",
        "2021年3月，[云川重机公司:Enterprise]成立。, 云川重机公司 foundedOn 2021-03",
        "[澄江市政府:GovernmentBody]去年印发[《澄江市绿色发展规划》:Policy]。, 《澄江市绿色发展规划》 issuedOn 2022",
        "[澄江热电项目:Project]今年4月开工。, 澄江热电项目 startedOn 2023-04",
        "[澄江热电项目:Project]进展顺利，预计明年6月建成投产。, 澄江热电项目 completedOn 2024-06",
        "[澄江县医院:Institution]位于河边，将于2024年一季度动工。, 澄江县医院 startedOn 2024",
        "2021年，[云川集团:Enterprise]在兰溪成立[云川重机公司:Enterprise]。, 云川重机公司 foundedOn 2021",
        "[2022年云川茶博会:Event]成果丰硕。, 2022年云川茶博会 heldOn 2022",
        "从2019年起，[兰溪帮扶澄江:AssistanceProgram]惠及山乡。, 兰溪帮扶澄江 startedOn 2019",
        "[澄江光伏项目:Project]昨天成功并入国家电网。, 澄江光伏项目 completedOn 2023-05-31",
        "[首届云川茶博会:Event]昨天在[澄江市:Place]闭幕。, 首届云川茶博会 completedOn 2023-05-31",
        "5月18日，一场[特大暴雨:Event]袭击[澄江市:Place]。, 特大暴雨 heldOn 2023-05-18",
        "5月18日，[李一山:Person]在[首届云川茶博会:Event]上致辞。, 首届云川茶博会 heldOn 2023-05-18",
        "5月18日，[云川铜业研究院:Institution]由三所大学联合组建。, 云川铜业研究院 foundedOn 2023-05-18",
        "[云川重机公司:Enterprise]成立于2010年。, 云川重机公司 foundedOn 2010"
    })
    void readsTheDateByItsCue(String marked, String told) {
        assertThat(told(marked)).containsExactly(told);
    }

    @Test
    void theDayThatTheTextTellsIsSurerThanTheYearInTheName() {
        assertThat(told("[2023年云川茶博会:Event]成果丰硕。\n[2023年云川茶博会:Event]5月18日举行。"))
                .containsExactly("2023年云川茶博会 heldOn 2023-05-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5月18日，[云川重机公司:Enterprise]发布年报。",
                "目前，[澄江热电项目:Project]已开工。",
                "[澄江市:Place]去年举行了会议。",
                "5月18日，[澄江市:Place]学习[全省农业大会:Event]精神。",
                "5月18日，[澄江市:Place]筹备[全省农业大会:Event]。",
                "5月18日，受[新型流感疫情:Event]影响，出口下降。",
                "5月18日，[澄江市:Place]发布便利措施，助力[首届云川茶博会:Event]。",
                "5月18日，[李一山:Person]听取[全省农业大会:Event]筹办工作汇报。",
                "去年，[云川重机公司:Enterprise]组建的产业联盟挂牌。",
                "去年，[云川铜业研究院:Institution]远山分院成立。",
                "去年，便民窗口在[澄江政务中心:Institution]设立。",
                "5月18日，[首届云川茶博会:Event]完成议程，圆满闭幕。",
                "5月18日，[首届云川茶博会:Event]公布参展商名单。",
                "截至5月18日，[云川铁路:Facility]开通二十年。",
                "昨天，[云川港:Facility]海运航线开通。",
                "昨天，[云川港:Facility]至远山港航线开通。"
            })
    void leavesTimesThatDateNothing(String marked) {
        assertThat(told(marked)).isEmpty();
    }
}
