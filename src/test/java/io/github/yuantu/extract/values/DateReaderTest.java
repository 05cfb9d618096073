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
        "[澄江光伏项目:Project]昨天成功并入国家电网。, 澄江光伏项目 completedOn 2023-05-31"
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
                "5月18日，[澄江市:Place]筹备[全省农业大会:Event]。"
            })
    void leavesTimesThatDateNothing(String marked) {
        assertThat(told(marked)).isEmpty();
    }
}
