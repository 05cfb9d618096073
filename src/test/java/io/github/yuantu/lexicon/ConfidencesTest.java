package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.yuantu.knowledge.SetupException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidencesTest {

    private final Confidences confidences = Confidences.parse(
            "test.tsv",
            List.of("# a comment", "curve\t0.5\t0.4", "curve\t0.7\t0.8", "shift\trelation\t0.5", "shift\tdate:x\t-1"));

    @Test
    void aConfidenceIsReadOffTheCurve() {
        assertThat(confidences.of("status:y", 0.6)).isCloseTo(0.6, within(1e-9));
        assertThat(confidences.of("status:y", 0.1)).isCloseTo(0.4, within(1e-9));
        assertThat(confidences.of("status:y", 1)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void kindFamilyAndRuleAreShifted() {
        assertThat(confidences.of("rules/partOf:new", 0.7)).isGreaterThan(0.85);
        assertThat(confidences.of("places:chain", 0.7)).isEqualTo(confidences.of("rules/partOf:new", 0.7));
        assertThat(confidences.of("date:x", 0.7)).isLessThan(0.65);
        assertThat(Confidences.groups("rules/partOf:new"))
                .containsExactly("relation", "rules/partOf", "rules/partOf:new");
        assertThat(Confidences.groups("date:x/inherited")).containsExactly("date", "date:x", "date:x/inherited");
    }

    @Test
    void linesAreWrittenAsTheyAreRead() {
        assertThat(Confidences.parse("again.tsv", confidences.lines())).isEqualTo(confidences);
    }

    @Test
    void withoutATableConfidencesStay() {
        assertThat(Confidences.asGiven().of("date:x", 0.123)).isEqualTo(0.123);
    }

    @Test
    void theShippedTableRisesAndStaysWithinBounds() {
        Confidences shipped = Confidences.shipped();
        double before = 0;
        for (double given = 0; given <= 1; given += 0.05) {
            double now = shipped.of("status:Planned", given);
            assertThat(now).isBetween(0.03, 0.97).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> Confidences.parse("my.tsv", List.of("curve\t0.5\t0.4", "curv\t1\t1")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("my.tsv:2");
    }
}
