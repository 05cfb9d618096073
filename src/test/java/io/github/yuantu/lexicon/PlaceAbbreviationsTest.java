package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceAbbreviationsTest {

    private final PlaceAbbreviations abbreviations = PlaceAbbreviations.of(ReferenceData.read());

    @Test
    void aCharacterStandsForOneDivision() {
        assertThat(abbreviations.codeOf("沪")).contains("310000");
        assertThat(abbreviations.codeOf("疆")).contains("650000");
        assertThat(abbreviations.codeOf("克")).isEmpty();
    }

    @Test
    void thoseOfProvincesAreApart() {
        assertThat(abbreviations.provinces())
                .hasSizeGreaterThanOrEqualTo(31)
                .contains("沪", "皖", "疆")
                .doesNotContain("台", "港", "澳");
    }

    @Test
    void aPhraseSaysWhichOfItsCharactersArePlaces() {
        assertThat(abbreviations.phraseAt("展会在沪举行", 2)).isEqualTo("在沪");
        assertThat(abbreviations.placesIn("在沪")).containsExactly(1);
        assertThat(abbreviations.phraseAt("展会在沪举行", 3)).isEmpty();
    }

    @Test
    void bothPartiesOfANationalPairAreSafeBeforeCooperation() {
        assertThat(abbreviations.phraseAt("推进鲁渝协作", 2)).isEqualTo("鲁渝协作");
        assertThat(abbreviations.placesIn("鲁渝协作")).containsExactly(0, 1);
        assertThat(abbreviations.phraseAt("推进鲁渝铁路", 2)).isEmpty();
        assertThat(abbreviations.phraseAt("推进渝鲁协作", 2)).isEmpty();
    }

    @Test
    void noAbbreviationOfADivisionStandsInTheListOfOtherOnesToo() {
        Set<String> others = WordList.named("place-abbreviations").words();
        assertThat(abbreviations.characters()).hasSizeGreaterThan(33).doesNotContainAnyElementsOf(others);
    }
}
