package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LexiconTest {

    private final Lexicon lexicon = Lexicon.load();

    @Test
    void knowsADivisionByCodeNameAndShortName() {
        KnownEntity karamay = lexicon.gazetteer().division("650200").orElseThrow();
        assertThat(karamay.name()).isEqualTo("克拉玛依市");
        assertThat(karamay.parent()).contains("650000");
        assertThat(lexicon.gazetteer().named("克拉玛依")).containsExactly(karamay);
        assertThat(lexicon.gazetteer().named("克拉玛依市")).containsExactly(karamay);
    }

    @Test
    void aShortNameOfTwoLevelsMeansTheHigher() {
        assertThat(lexicon.gazetteer().named("吉林"))
                .singleElement()
                .satisfies(place -> assertThat(place.name()).isEqualTo("吉林省"));
    }

    @Test
    void wordsOfTheLanguageAreNoPlaces() {
        for (String word : new String[] {"合作", "资源", "公安", "和平", "新华", "城区", "富民", "来宾", "蒙古", "云"}) {
            assertThat(lexicon.gazetteer().named(word)).as(word).isEmpty();
        }
    }

    @Test
    void knowsBodiesFirmsAndInstitutionsByTheirShortNames() {
        assertThat(typeOf("工信部")).isEqualTo(EntityType.GOVERNMENT_BODY);
        assertThat(typeOf("中国石油")).isEqualTo(EntityType.ENTERPRISE);
        assertThat(typeOf("新华社")).isEqualTo(EntityType.INSTITUTION);
        assertThat(typeOf("长三角")).isEqualTo(EntityType.PLACE);
        assertThat(typeOf("闽宁协作")).isEqualTo(EntityType.ASSISTANCE_PROGRAM);
    }

    @Test
    void knowsAPlaceByItsFormerName() {
        assertThat(lexicon.gazetteer().named("思茅市"))
                .singleElement()
                .satisfies(place -> assertThat(place.name()).isEqualTo("普洱市"));
    }

    @Test
    void theUsersLexiconWinsOverAll(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "# mine\n克拉玛依,Enterprise,克拉玛依重机\n\n云川智算中心,Facility\n");
        Lexicon own = Lexicon.load(Optional.of(file));
        assertThat(own.gazetteer().named("克拉玛依"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.type()).isEqualTo(EntityType.ENTERPRISE));
        assertThat(own.own().nameAt("在云川智算中心", 1)).isEqualTo("云川智算中心");
        assertThat(own.own().named("北京市")).isEmpty();
        assertThat(own.gazetteer().named("北京市")).hasSize(1);
    }

    @Test
    void aLexiconMayBeSeparatedByTabs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "云川,澄江公司\tEnterprise\t云澄\n");
        assertThat(Lexicon.load(Optional.of(file)).gazetteer().named("云澄"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.name()).isEqualTo("云川,澄江公司"));
    }

    @Test
    void aWrongLineIsReportedWithItsNumber(@TempDir Path folder) throws IOException {
        assertWrong(Files.writeString(folder.resolve("a.csv"), "云川市,Place\n澄江重机,Firm\n"), "a.csv:2", "'Firm'");
        assertWrong(Files.writeString(folder.resolve("b.csv"), "云川市\n"), "b.csv:1", "云川市");
        assertWrong(folder.resolve("none.csv"), "none.csv", "no lexicon");
        assertWrong(
                Files.write(folder.resolve("c.csv"), "云川市,Place\n".getBytes(Charset.forName("GB18030"))),
                "c.csv",
                "UTF-8");
    }

    private static void assertWrong(Path file, String... parts) {
        assertThatThrownBy(() -> Lexicon.load(Optional.of(file)))
                .isInstanceOf(SetupException.class)
                .hasMessageContainingAll(parts);
    }

    private EntityType typeOf(String name) {
        return lexicon.gazetteer().named(name).get(0).type();
    }
}
