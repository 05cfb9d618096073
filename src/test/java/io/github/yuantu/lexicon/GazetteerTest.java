package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final KnownEntity CITY =
            new KnownEntity(EntityType.PLACE, "澄江市", Set.of("澄江"), Optional.of("990100"), Optional.of("990000"));
    private static final KnownEntity FIRM = firm("澄江重机股份有限公司", "澄江重机");

    private final Gazetteer gazetteer = new Gazetteer(List.of(CITY, FIRM));

    @Test
    void theLongestNameWins() {
        assertThat(gazetteer.nameAt("在澄江重机门前", 1)).isEqualTo("澄江重机");
        assertThat(gazetteer.nameAt("在澄江重工门前", 1)).isEqualTo("澄江");
        assertThat(gazetteer.nameAt("在澄江市", 1)).isEqualTo("澄江市");
    }

    @Test
    void noNameIsTheEmptyString() {
        assertThat(gazetteer.nameAt("在澄江市", 0)).isEmpty();
        assertThat(gazetteer.nameAt("澄", 0)).isEmpty();
        assertThat(gazetteer.nameAt("澄江", 2)).isEmpty();
        assertThat(new Gazetteer(List.of()).nameAt("澄江", 0)).isEmpty();
    }

    @Test
    void findsByNameByAliasAndByCode() {
        assertThat(gazetteer.named("澄江")).containsExactly(CITY);
        assertThat(gazetteer.named("澄江重机股份有限公司")).containsExactly(FIRM);
        assertThat(gazetteer.division("990100")).contains(CITY);
        assertThat(gazetteer.division("990200")).isEmpty();
    }

    @Test
    void namesOfTwoEntitiesKeepTheirOrder() {
        KnownEntity other = firm("澄江", "澄江集团");
        assertThat(new Gazetteer(List.of(CITY, other)).named("澄江")).containsExactly(CITY, other);
    }

    @Test
    void ownNamesWinAndLeaveTheOthersAsTheyAre() {
        KnownEntity own = firm("澄江", "澄江控股");
        Gazetteer both = gazetteer.overriddenBy(new Gazetteer(List.of(own)));
        assertThat(both.named("澄江")).containsExactly(own);
        assertThat(both.named("澄江市")).containsExactly(CITY);
        assertThat(both.nameAt("澄江控股", 0)).isEqualTo("澄江控股");
    }

    private static KnownEntity firm(String name, String alias) {
        return new KnownEntity(EntityType.ENTERPRISE, name, Set.of(alias), Optional.empty(), Optional.empty());
    }
}
