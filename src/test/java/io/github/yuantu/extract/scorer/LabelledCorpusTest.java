package io.github.yuantu.extract.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.extract.scorer.LabelledSentence.Judgement;
import io.github.yuantu.extract.scorer.LabelledSentence.Said;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledCorpusTest {

    private static final Map<String, Relation> ONTOLOGY = Map.of(
            "developer", new Relation("developer", Set.of(EntityType.FACILITY), Set.of(EntityType.ENTERPRISE), false));

    @TempDir
    private Path folder;

    @Test
    void namesThatNoRelationJoinsStandInNone() throws IOException {
        LabelledSentence sentence = read(line("{\"subject\": 1, \"property\": \"developer\", \"object\": 0}", ""))
                .sentences()
                .get(0);

        assertThat(sentence.judged())
                .containsExactly(
                        new Judgement(0, 1, List.of(new Said("developer", 1))),
                        new Judgement(0, 2, List.of()),
                        new Judgement(1, 2, List.of()));
    }

    @Test
    void unsureRelationsAndOtherNamesOfTheSameThingAreLeftOut() throws IOException {
        LabelledSentence unsure = read(line(
                        "{\"subject\": 1, \"property\": \"developer\", \"object\": 0, \"unsure\": true}", ""))
                .sentences()
                .get(0);
        assertThat(unsure.judged()).doesNotContain(new Judgement(0, 1, List.of()));

        LabelledSentence same = read(line(
                        "{\"subject\": 1, \"property\": \"developer\", \"object\": 0}", ", \"thing\": \"group\""))
                .sentences()
                .get(0);
        assertThat(same.judged()).containsExactly(new Judgement(0, 1, List.of(new Said("developer", 1))));
    }

    @Test
    void aLineThatIsWrongIsNamed() {
        assertThatThrownBy(() -> read(line("{\"subject\": 1, \"property\": \"developer\", \"object\": 7}", "")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("labelled.jsonl:1", "numbers of two names");
        assertThatThrownBy(() -> read("{\"text\": \"云川集团\"}"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("expected \"text\", \"names\" and \"relations\"");
        assertThatThrownBy(() -> read("云川集团\t远山公司\t合作"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("parted by tabs");
    }

    @Test
    void pairsPartedByTabsAreReadInOneDirection() throws IOException {
        LabelledCorpus corpus = read("""
                云川集团\t远山公司\t被收购\t云川集团昨天被远山公司收购
                远山公司\t云川集团\t收购\t云川集团昨天被远山公司收购
                青石公司\t云川集团\t合作\t青石公司与云川集团合作
                云川集团\t青石公司\t合作\t青石公司与云川集团合作
                青石公司\t远山公司\tunknown\t青石公司看好远山公司
                远山公司\t青石公司\tunknown\t青石公司看好远山公司
                """);

        assertThat(corpus.sentences())
                .extracting(LabelledSentence::judged)
                .containsExactly(
                        List.of(new Judgement(0, 1, List.of(new Said("收购", 1)))),
                        List.of(new Judgement(0, 1, List.of(new Said("合作", 0)))),
                        List.of(new Judgement(0, 1, List.of())));
        assertThat(corpus.relations()).containsOnlyKeys("合作", "收购");
        assertThat(corpus.relations().values()).extracting(Relation::symmetric).containsExactlyInAnyOrder(true, false);
        assertThat(corpus.labels()).isEqualTo(2);
    }

    private LabelledCorpus read(String lines) throws IOException {
        return LabelledCorpus.read(List.of(Files.writeString(folder.resolve("labelled.jsonl"), lines)), ONTOLOGY);
    }

    private static String line(String relation, String thing) {
        return ("{\"text\": \"云川集团建设城南货站，云川集团扩产。\", \"names\": ["
                        + "{\"start\": 0, \"end\": 4, \"type\": \"Enterprise\"%2$s},"
                        + "{\"start\": 6, \"end\": 10, \"type\": \"Facility\"},"
                        + "{\"start\": 11, \"end\": 15, \"type\": \"Enterprise\"%2$s}], \"relations\": [%1$s]}")
                .formatted(relation, thing);
    }
}
