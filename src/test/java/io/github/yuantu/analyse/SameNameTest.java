package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Gazetteer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    private final SameName sameName = new SameName(new Gazetteer(List.of()));

    @ParameterizedTest
    @CsvSource({
        "“惠竹贷”, 小微企业“惠竹贷”, ASSISTANCE_PROGRAM",
        "后续扶持, 易地搬迁后续扶持, ASSISTANCE_PROGRAM",
        "《办法》, 《竹制品质量管理办法》, POLICY",
        "竹浆纸一体化项目, 澄江纸业竹浆纸一体化项目, PROJECT"
    })
    void aTellingPartOfANameIsAFormOfIt(String shorter, String longer, EntityType type) {
        assertThat(sameName.isFormOf(shorter, longer, type)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"产业园, 云川产业园, FACILITY", "《条例》, 《竹制品质量管理办法》, POLICY", "光伏项目, 农光互补光伏项目, PROJECT"})
    void aCommonNounIsNoFormOfANameThatEndsWithIt(String shorter, String longer, EntityType type) {
        assertThat(sameName.isFormOf(shorter, longer, type)).isFalse();
    }
}
