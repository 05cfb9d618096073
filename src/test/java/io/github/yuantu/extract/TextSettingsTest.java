package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import org.junit.jupiter.api.Test;

class TextSettingsTest {

    @Test
    void aSentenceStandsWhereItBegins() {
        assertThat(placeOfSite("在[青川市:Place]，第一座[海湾水厂:Facility]开工。")).isEqualTo("青川市");
        assertThat(placeOfSite("[青川市:Place]启动[海湾水厂:Facility]建设。")).isEqualTo("青川市");
    }

    @Test
    void whatFollowsInTheParagraphStandsThereToo() {
        assertThat(placeOfSite("[青川市:Place]缺水多年。现在[海湾水厂:Facility]开工了。")).isEqualTo("青川市");
        assertThat(placeOfSite("[青川市:Place]缺水多年。\n[海湾水厂:Facility]开工了。")).isEmpty();
    }

    @Test
    void anotherPlaceInBetweenLeavesItOpen() {
        assertThat(placeOfSite("[青川市:Place]携手[南浦市:Place]建设[海湾水厂:Facility]。")).isEmpty();
        assertThat(placeOfSite("[青川市:Place]缺水。水从[南浦市:Place]来。[海湾水厂:Facility]开工了。"))
                .isEmpty();
    }

    @Test
    void whatAPlaceDoesElsewhereLiesElsewhere() {
        assertThat(placeOfSite("[青川市:Place]对口支援的[海湾水厂:Facility]开工。")).isEmpty();
        assertThat(placeOfSite("[青川市:Place]已经停工；[海湾水厂:Facility]还在建。")).isEmpty();
    }

    @Test
    void aSentenceOnSeveralPlacesStandsInNoneAtItsEnd() {
        assertThat(placeOfSite("[青川市:Place]缺水；[南浦市:Place]也缺。[海湾水厂:Facility]开工了。"))
                .isEmpty();
    }

    @Test
    void whatCanBeReachedFromAnywhereLiesNowhere() {
        assertThat(placeOfSite("[青川市:Place]用上了[海湾缴费平台:Facility]。")).isEmpty();
    }

    private static String placeOfSite(String marked) {
        AnalysedArticle article = MarkedText.article(marked);
        Mention site = article.referents().stream()
                .filter(referent -> referent.type() == EntityType.FACILITY)
                .findFirst()
                .orElseThrow()
                .mentions()
                .get(0);
        return new TextSettings(article)
                .at(site)
                .map(setting -> setting.place().text())
                .orElse("");
    }
}
