package io.github.yuantu.extract.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;
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
        "[澄江热电项目:Project]建成投产。, Operating",
        "[澄江热电项目:Project]抓紧建设，预计年底投产。, UnderConstruction",
        "[澄江热电项目:Project]拟开工。, Planned",
        "加快推进[澄江热电项目:Project]建设。, UnderConstruction",
        "[澄江热电项目:Project]上月签约。[澄江热电项目:Project]今日开工。, UnderConstruction"
    })
    void readsHowFarItHasCome(String marked, String status) {
        assertThat(told(marked)).containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[澄江热电项目:Project]投产后可供热。", "企业在[澄江产业园:Facility]签约。", "[云川省:Place]加快建设。"})
    void leavesWhatIsNotSaidOfAProject(String marked) {
        assertThat(told(marked)).isEmpty();
    }
}
