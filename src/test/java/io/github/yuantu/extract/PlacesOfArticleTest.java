package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.knowledge.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesOfArticleTest {

    private static final Relation LOCATED_IN = new Relation(
            "locatedIn", EnumSet.allOf(EntityType.class), EnumSet.of(EntityType.PLACE, EntityType.FACILITY), false);
    private static final Map<String, String> CODES =
            Map.of("浙江省", "330000", "宁波市", "330200", "慈溪市", "330282", "苏州市", "320500");

    @Test
    void putsADivisionIntoTheNearestOneAboveItThatIsNamed() {
        AnalysedArticle article = coded("[浙江省:Place]开会。[慈溪市:Place]和[苏州市:Place]参加。[宁波市:Place]主持。");

        assertThat(pairs(new PlacesOfArticle(article, LOCATED_IN).divisions()))
                .containsExactlyInAnyOrder("慈溪市 -> 宁波市", "宁波市 -> 浙江省");
    }

    @Test
    void putsAPlaceIntoTheOneNamedDirectlyBeforeIt() {
        AnalysedArticle article = coded("[浙江省:Place][慈溪市:Place][青石镇:Place]开会，[苏州市:Place][慈溪市:Place]不是一处。");

        assertThat(pairs(new PlacesOfArticle(article, LOCATED_IN).chains()))
                .containsExactly("慈溪市 -> 浙江省", "青石镇 -> 慈溪市");
    }

    @Test
    void makesNoChainWithACountryThatBeginsTheNextName() {
        AnalysedArticle article = coded("[浙江省:Place][中国:Place]丝绸档案馆开门，[浙江省:Place][青石山:Place]封山。");

        assertThat(pairs(new PlacesOfArticle(article, LOCATED_IN).chains())).containsExactly("青石山 -> 浙江省");
    }

    @Test
    void noRulePutsADivisionIntoOneThatDoesNotHoldIt() {
        AnalysedArticle article = coded("[浙江省:Place]开会，[苏州市:Place]的[慈溪市:Place]老乡参加，[浙江省:Place]的[慈溪市:Place]也参加。");

        assertThat(pairs(RelationExtractor.load(Map.of("locatedIn", LOCATED_IN)).extract(article)))
                .contains("慈溪市 -> 浙江省")
                .doesNotContain("慈溪市 -> 苏州市");
    }

    @Test
    void putsSitesIntoThePlaceThatTheReportIsAbout() {
        AnalysedArticle article = coded("[慈溪市:Place]忙建设。[慈溪市:Place][海湾水厂:Facility]开工。[苏州市:Place]来访。");

        assertThat(pairs(new PlacesOfArticle(article, LOCATED_IN).setting(List.of())))
                .containsExactly("海湾水厂 -> 慈溪市");
    }

    @Test
    void aReportOnManyPlacesPutsItsSitesIntoNone() {
        AnalysedArticle article =
                coded("[慈溪市:Place]忙建设。\n[海湾水厂:Facility]开工。[苏州市:Place]来访。[苏州市:Place]和[浙江省:Place]都说好，[苏州市:Place]签约。");

        assertThat(new PlacesOfArticle(article, LOCATED_IN).setting(List.of())).isEmpty();
    }

    @Test
    void leavesASiteWhereItIsSaidToLie() {
        AnalysedArticle article = coded("[慈溪市:Place]忙建设。[海湾水厂:Facility]位于[苏州市:Place]。[慈溪市:Place]派人。");
        Mention site = article.sentences().get(1).mentions().get(0);
        Mention place = article.sentences().get(1).mentions().get(1);
        Fact<Mention> said = new Fact.Related<>(
                LOCATED_IN,
                site,
                place,
                new Evidence(article.sentences().get(1).sentence().span(), 0.9, "rules/locatedIn:sited"));

        assertThat(new PlacesOfArticle(article, LOCATED_IN).setting(List.of(said)))
                .isEmpty();
    }

    private static AnalysedArticle coded(String marked) {
        AnalysedArticle plain = MarkedText.article(marked);
        List<Referent> referents = plain.referents().stream()
                .map(referent -> new Referent(
                        referent.type(),
                        referent.name(),
                        referent.aliases(),
                        referent.scope(),
                        Optional.ofNullable(CODES.get(referent.name())),
                        referent.mentions()))
                .toList();
        return new AnalysedArticle(plain.article(), plain.sentences(), referents);
    }

    private static List<String> pairs(List<Fact<Mention>> facts) {
        return facts.stream()
                .map(fact -> fact.arguments().get(0).text() + " -> "
                        + fact.arguments().get(1).text())
                .toList();
    }
}
