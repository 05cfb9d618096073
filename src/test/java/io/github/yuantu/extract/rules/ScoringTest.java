package io.github.yuantu.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.extract.MarkedText;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "developer", new Relation("developer", Set.of(EntityType.FACILITY), Set.of(EntityType.ENTERPRISE), false));

    @Test
    void proposesNamesNearAWordOfTheFile() {
        assertThat(proposing("[云川集团:Enterprise]派出百人，日夜兴建[城南货站:Facility]。")).contains("near");
        assertThat(proposing("[城南货站:Facility]和[云川集团:Enterprise]签了合同，明年兴建。")).contains("near");
        assertThat(proposing("[云川集团:Enterprise]派出百人，日夜守着[城南货站:Facility]。")).isEmpty();
    }

    @Test
    void proposesNamesWithHardlyAnythingBetween() {
        String asked = "scored candidates 0.5 hits 0.1 beside";
        assertThat(proposing("[云川集团:Enterprise]的[城南货站:Facility]很忙。", asked)).contains("beside");
        assertThat(proposing("路过[云川集团:Enterprise]，[城南货站:Facility]很忙。", asked)).isEmpty();
    }

    @Test
    void leavesThoseToFilesThatAskForThem() {
        assertThat(proposing("[云川集团:Enterprise]的[城南货站:Facility]很忙。")).isEmpty();
    }

    @Test
    void aWordThatMustNotFollowIsNoneOfTheFile() {
        assertThat(proposing("[云川集团:Enterprise]停止了[城南货站:Facility]的工作。")).isEmpty();
    }

    @Test
    void aFileThatAsksNothingHasNoScoring() {
        assertThat(file("").scoring()).isEmpty();
    }

    @Test
    void aWrongThresholdIsNamed() {
        assertThatThrownBy(() -> file("scored candidates high"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("expected candidates 0.5 hits 0.03");
    }

    private static Optional<String> proposing(String marked) {
        return proposing(marked, "scored candidates 0.5 hits 0.1");
    }

    private static Optional<String> proposing(String marked, String asked) {
        AnalysedSentence sentence = MarkedText.article(marked).sentences().get(0);
        return file(asked)
                .scoring()
                .flatMap(scoring -> scoring.proposing(
                        sentence,
                        sentence.mentions().get(0),
                        sentence.mentions().get(1)));
    }

    private static RuleFile file(String scored) {
        return RuleFile.parse(
                "test.rule",
                List.of(
                        "property developer",
                        "says builds it",
                        scored,
                        "let BUILD = 建设|兴建",
                        "let STOP = 停止",
                        "pattern builds 0.7: {object:Enterprise} !(~4 <STOP>) ~9 <BUILD> ~9 {subject:Facility}"),
                RELATIONS);
    }
}
