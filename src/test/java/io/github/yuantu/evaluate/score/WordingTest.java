package io.github.yuantu.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void foldingLeavesOutWhatPrintVaries() {
        assertThat(Wording.folded("《 ＡＢ－方案》（试行） ")).isEqualTo("ab方案试行");
        assertThat(Wording.squeezed("ＡＢ （试行）\n")).isEqualTo("AB(试行)");
    }

    /** The longest common stretch is taken first, so the order of the two texts may matter. */
    @ParameterizedTest
    @CsvSource({
        "工业增加值,工业增加值,1",
        "工业增加值,规模以上工业增加值,0.714286",
        "abxcd,abcd,0.888889",
        "tide,diet,0.25",
        "diet,tide,0.5",
        "总投资,出口额,0",
        "'','',1"
    })
    void likenessIsTwiceWhatMatchesOverAll(String one, String other, double likeness) {
        assertThat(Wording.similarity(one, other)).isCloseTo(likeness, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "633,亿元,63300000000,元",
        "1.5,余万元,15000,元",
        "8,亿元人民币,800000000,元",
        "3,千瓦,3,千瓦",
        "3,千人,3000,人",
        "2,个百分点,2,%"
    })
    void amountsAreComparedWithoutTheirMagnitude(double value, String unit, double base, String left) {
        assertThat(Amount.of(value, unit)).isEqualTo(new Amount(base, left));
    }
}
