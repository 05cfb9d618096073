package io.github.yuantu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "大桥 大,桥",
                "(?:东|西)站[0-9]* 站,东西",
                "\\p{IsHan}{2,6}贷款 贷,款",
                "[京沪]{1,2}线(?:路)? 线,京沪",
                "(?:新一轮)?援[疆藏] 援,疆藏",
                "(?<=[，。])(?!这)运河(?![畔边]) 运,河,，。",
                "(?<year>[12][0-9]{3})年 年,12,0123456789",
                "第[一二]{0,2}届 第,届",
                "港\\.口\\u5e02 港,.,口,市",
                "[“‘][^”]{1,8}贷[”’] 贷,“‘,”’",
            })
    void tellsWhatTextMustHold(String expression, String needed) {
        assertEquals(Arrays.asList(needed.split(",")), NeededCharacters.of(expression));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "\\p{IsHan}+",
                ".{2,8}",
                "(?:会|)",
                "(?:甲|\\d)?",
                "[^年]",
                "[a-z&&[^b]]+",
                "(?<=^|[，。])\\p{IsHan}",
                "(?i)gdp"
            })
    void demandsNothingThatItCannotJudge(String expression) {
        assertEquals(List.of(), NeededCharacters.of(expression));
    }

    @Test
    void rulesOutTextWithoutTheNeededCharacters() {
        GuardedPattern pattern = GuardedPattern.compile("\\p{IsHan}{2}(?:大桥|隧道)");

        assertFalse(pattern.mayOccurIn("云川公路通车"));
        assertTrue(pattern.mayOccurIn("云川大桥通车"));
        assertTrue(pattern.pattern().matcher("云川大桥通车").find());
    }
}
