package io.github.yuantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.yuantu.evaluate.score.JudgedClaim;
import io.github.yuantu.evaluate.score.Verdict;
import io.github.yuantu.lexicon.Confidences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private final List<JudgedClaim> claims = new ArrayList<>();

    private void add(String page, String rule, double confidence, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            Verdict verdict = i < right ? Verdict.RIGHT : Verdict.WRONG;
            claims.add(new JudgedClaim(page, rule, "partOf", confidence, verdict, "", ""));
        }
    }

    @Test
    void theCurveRisesThoughTheObservationsDoNot() {
        add("one", "rules/a:x", 0.5, 60, 40);
        add("one", "rules/a:x", 0.6, 50, 50);
        add("one", "rules/a:x", 0.9, 95, 5);
        Confidences learned = Calibration.learn(claims);
        assertThat(learned.of("rules/a:x", 0.5)).isEqualTo(learned.of("rules/a:x", 0.6));
        assertThat(learned.of("rules/a:x", 0.55)).isCloseTo(0.55, within(0.02));
        assertThat(learned.of("rules/a:x", 0.9)).isCloseTo(0.95, within(0.06));
    }

    @Test
    void aRuleThatIsOftenWrongIsTrustedLessAndOneSeenOnceHardly() {
        add("one", "rules/a:good", 0.8, 90, 10);
        add("one", "rules/a:bad", 0.8, 20, 80);
        add("one", "rules/a:once", 0.8, 0, 1);
        Confidences learned = Calibration.learn(claims);
        assertThat(learned.of("rules/a:bad", 0.8)).isLessThan(0.4);
        assertThat(learned.of("rules/a:good", 0.8)).isGreaterThan(0.7);
        assertThat(learned.of("rules/a:once", 0.8)).isCloseTo(learned.of("rules/a:never-seen", 0.8), within(0.02));
    }

    @Test
    void whatIsLeftOpenTeachesNothing() {
        add("one", "date:x", 0.8, 10, 10);
        Confidences learned = Calibration.learn(claims);
        claims.add(new JudgedClaim("one", "date:x", "heldOn", 0.8, Verdict.LEFT_OPEN, "", ""));
        assertThat(Calibration.learn(claims)).isEqualTo(learned);
    }

    @Test
    void aPageIsCalibratedByTheOthersAlone() {
        add("one", "date:x", 0.8, 100, 0);
        add("two", "date:x", 0.8, 0, 100);
        List<JudgedClaim> calibrated = Calibration.crossValidated(claims);
        assertThat(calibrated).hasSize(200).allSatisfy(claim -> {
            if (claim.page().equals("one")) {
                assertThat(claim.confidence()).isLessThan(0.1);
            } else {
                assertThat(claim.confidence()).isGreaterThan(0.9);
            }
        });
    }
}
