package io.github.yuantu.extract.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.learn.Logistic;
import io.github.yuantu.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PairTrainingTest {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "cooperatesWith",
            new Relation("cooperatesWith", Set.of(EntityType.ENTERPRISE), Set.of(EntityType.ENTERPRISE), true),
            "developer",
            new Relation("developer", Set.of(EntityType.FACILITY), Set.of(EntityType.ENTERPRISE), false));
    private static final LabelSet LABELS = new LabelSet(List.of("cooperatesWith", "developer"), RELATIONS);
    private static final long BUILDS = 11;
    private static final long VISITS = 12;

    @Test
    void learnsWhatSpeaksForALabel() {
        PairModel model = learnt(1);

        assertThat(likely(model, BUILDS)).isGreaterThan(0.7);
        assertThat(likely(model, VISITS)).isLessThan(0.3);
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertThat(bytes(learnt(1))).isEqualTo(bytes(learnt(1))).isNotEqualTo(bytes(learnt(2)));
    }

    @Test
    void aFileGivesBackTheScorer() throws IOException {
        PairScorer read = PairModelFile.read(new ByteArrayInputStream(bytes(learnt(1))), "scorer", RELATIONS);

        assertThat(read.properties()).containsExactly("cooperatesWith", "developer");
        assertThat(likely(read.model(), BUILDS)).isEqualTo(likely(learnt(1), BUILDS));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] bytes = bytes(learnt(1));
        bytes[bytes.length / 2] ^= 0x11;
        assertThatThrownBy(() -> PairModelFile.read(new ByteArrayInputStream(bytes), "scorer", RELATIONS))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("scorer is no whole scorer of relations");
    }

    @Test
    void onlyWhatTheOntologyAllowsIsPossible() {
        Mention firm = mention(EntityType.ENTERPRISE);
        Mention site = mention(EntityType.FACILITY);

        assertThat(LABELS.possible(firm, site)).containsExactly(LabelSet.NONE, LABELS.label("developer", false));
        assertThat(LABELS.possible(firm, firm)).containsExactly(LabelSet.NONE, LABELS.label("cooperatesWith", true));
        assertThat(LABELS.possible(site, site)).containsExactly(LabelSet.NONE);
        assertThat(LABELS.label("cooperatesWith", false)).isEqualTo(LABELS.label("cooperatesWith", true));
    }

    private static Mention mention(EntityType type) {
        return new Mention(new Span(0, 2), "云川", type, 1, "test");
    }

    private static PairModel learnt(long seed) {
        int developer = LABELS.label("developer", false);
        int[] possible = {LabelSet.NONE, developer};
        List<PairTraining.Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean builds = i % 3 == 0;
            long[] features = {builds ? BUILDS : VISITS, 100 + i % 5};
            examples.add(new PairTraining.Example(features, possible, builds ? List.of(developer) : List.of()));
        }
        return new PairTraining(LABELS, TrainingPlan.usual(seed), examples).run();
    }

    private static double likely(PairModel model, long feature) {
        int[] sums = new int[LABELS.size()];
        model.weights().addTo(sums, feature);
        int developer = LABELS.label("developer", false);
        double[] odds = {sums[LabelSet.NONE], sums[developer]};
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= PairModel.PARTS;
        }
        return Logistic.normalized(odds)[1];
    }

    private static byte[] bytes(PairModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            PairModelFile.write(new PairScorer(model), zipped);
        }
        return bytes.toByteArray();
    }
}
