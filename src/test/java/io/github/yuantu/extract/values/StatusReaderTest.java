package io.github.yuantu.extract.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {

    private final StatusReader reader = new StatusReader();

    private List<String> told(String marked) {
        return reader.read(FiguredText.article(marked)).stream()
                .map(fact -> (Fact.Status<Mention>) fact)
                .map(fact -> fact.status().localName())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "[澄江热电项目:Project]正稳步推进。, UnderConstruction",
        "[澄江热电项目:Project]近日签约。, Signed",
        "[澄江热电项目:Project]已竣工。, Completed",
        "[澄江大桥主体工程:Project]施工完成。, Completed",
        "[澄江热电项目:Project]建成投产。, Operating",
        "[澄江热电项目:Project]抓紧建设，预计年底投产。, UnderConstruction",
        "[澄江热电项目:Project]拟开工。, Planned",
        "[云川省:Place]提出，开工建设[澄江热电项目:Project]。, Planned",
        "[云川重机公司:Enterprise]计划投资6亿元建立[澄江产业基地:Facility]。, Planned",
        "[澄江产业园:Facility]由企业建设。该项目计划投资5亿元。, Planned",
        "[澄江热电项目:Project]预计于10月下旬竣工投产。, UnderConstruction",
        "加快推进[澄江热电项目:Project]建设。, UnderConstruction",
        "[澄江铁路:Facility]自3月2日开通以来繁忙。, Operating",
        "在建的[澄江机场:Facility]年底迎客。, UnderConstruction",
        "[澄江热电项目:Project]正在加紧建设。, UnderConstruction",
        "[澄江热电项目:Project]总投资3亿元，项目分三期建设。, UnderConstruction",
        "[澄江热电项目:Project]拟分两期建设。, Planned",
        "[澄江热电项目:Project]抓紧施工；远山热电机组投产。, UnderConstruction",
        "[澄江热电项目:Project]动工，2027年建成投产后可供热。, UnderConstruction",
        "位于河边的[澄江展览馆:Facility]将建成。, UnderConstruction",
        "今年8月，援建的[澄江县医院:Institution]投入使用。, Operating",
        "[澄江内陆港:Facility]，起步区正抓紧建设。, UnderConstruction",
        "[云川集团:Enterprise]和[澄江市:Place]签约，计划建设[澄江热电项目:Project]。, Signed",
        "[澄江引水工程:Project]首个标段贯通。, UnderConstruction",
        "[澄江铁路:Facility]最长隧道今天贯通。, UnderConstruction",
        "[澄江热电项目:Project]上月签约。[澄江热电项目:Project]今日开工。, UnderConstruction"
    })
    void readsHowFarItHasCome(String marked, String status) {
        assertThat(told(marked)).containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[澄江热电项目:Project]获批，加快建设创新中心。",
                "[澄江热电项目:Project]投产后可供热。",
                "[澄江热电项目:Project]为投产运营奠定了基础。",
                "企业在[澄江产业园:Facility]签约。",
                "[澄江大学:Institution]运行顺利。",
                "[云川港:Facility]海运航线开通。",
                "[云川省:Place]加快建设。"
            })
    void leavesWhatIsNotSaidOfAProject(String marked) {
        assertThat(told(marked)).isEmpty();
    }

    @Test
    void whatIsSaidOfAListIsSaidOfEachOfIt() {
        assertThat(told("[澄江热电站:Facility]、[兰溪热电站:Facility]等一批重大项目也在加紧施工。"))
                .containsExactly("UnderConstruction", "UnderConstruction");
    }
}
