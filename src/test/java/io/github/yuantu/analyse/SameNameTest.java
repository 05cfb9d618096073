package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    private final SameName sameName = new SameName(new Gazetteer(List.of()));

    @ParameterizedTest(name = "{0} is a form of {1}")
    @CsvSource({
        // a telling part of it
        "“惠竹贷”, 小微企业“惠竹贷”, ASSISTANCE_PROGRAM",
        "后续扶持, 易地搬迁后续扶持, ASSISTANCE_PROGRAM",
        "《办法》, 《竹制品质量管理办法》, POLICY",
        "竹浆纸一体化项目, 澄江纸业竹浆纸一体化项目, PROJECT",
        // contracted
        "竹博会, 第三届云川国际竹业博览会, EVENT",
        "第三届竹博会, 第三届云川国际竹业博览会, EVENT",
        "云川竹运会, 云川2031年第九届竹运会, EVENT",
        "竹乡公开赛, 国际竹球巡回赛竹乡公开赛, EVENT",
        "“竹韵”剪纸大赛, “竹韵”全省剪纸大赛, EVENT",
        "云澄铁路, 云川至澄江铁路, FACILITY",
        "云澄高铁, 云澄高速铁路, FACILITY",
        "云川自贸试验区, 云川自由贸易试验区, FACILITY",
        "澄江工业园, 澄江工业园区, FACILITY",
        "竹海引水, 竹海引水工程, PROJECT",
        "《竹业振兴行动方案》, 《竹业振兴行动方案（2031—2033年）》, POLICY",
        "竹业振兴行动方案, 《竹业振兴行动方案（2031—2033年）》, POLICY",
        "《竹林交通安全违法处理程序规定》, 《竹林交通安全违法行为处理程序规定》, POLICY"
    })
    void findsWhatIsLeftOfALongerName(String shorter, String longer, EntityType type) {
        assertThat(sameName.isFormOf(shorter, longer, type)).isTrue();
    }

    @ParameterizedTest(name = "{0} is no form of {1}")
    @CsvSource({
        // a common noun
        "产业园, 云川产业园, FACILITY",
        "《条例》, 《竹制品质量管理办法》, POLICY",
        "光伏项目, 农光互补光伏项目, PROJECT",
        "座谈会, 澄江竹业座谈会, EVENT",
        "装备制造基地, 云澄装备制造基地, FACILITY",
        // what is left out, or stands for it, tells one from the other
        "第二届竹博会, 第三届云川国际竹业博览会, EVENT",
        "云川2030年竹运会, 云川2031年第九届竹运会, EVENT",
        "冬奥会, 冬残奥会, EVENT",
        "云川创业大赛, 首届云川创业大赛总决赛, EVENT",
        "云川竹材创业大赛, 云川竹材创业大赛全国总决赛, EVENT",
        "《竹业法》, 《竹业合同法》, POLICY",
        "竹海站, 竹海东站, FACILITY",
        "云川国家产业示范区, 云川国家农业产业示范区, FACILITY",
        "竹海电站, 竹海三号电站, FACILITY"
    })
    void joinsNoNamesThatMayBeOfTwoThings(String shorter, String longer, EntityType type) {
        assertThat(sameName.isFormOf(shorter, longer, type)).isFalse();
    }

    @Test
    void aPlaceBeforeTheLastWordMustStandInBoth() {
        SameName known = new SameName(new Gazetteer(
                List.of(new KnownEntity(EntityType.PLACE, "云川市", Set.of("云川"), Optional.empty(), Optional.empty()))));
        assertThat(known.isFormOf("云川机场", "云川岫岭国际机场", EntityType.FACILITY)).isFalse();
        assertThat(known.isFormOf("云川自贸区", "云川自由贸易试验区", EntityType.FACILITY)).isTrue();
        assertThat(known.isFormOf("云川片区", "竹海自贸区云川片区", EntityType.FACILITY)).isTrue();
    }
}
