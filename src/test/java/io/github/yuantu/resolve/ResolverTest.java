package io.github.yuantu.resolve;

import static io.github.yuantu.knowledge.EntityType.ENTERPRISE;
import static io.github.yuantu.knowledge.EntityType.GOVERNMENT_BODY;
import static io.github.yuantu.knowledge.EntityType.INSTITUTION;
import static io.github.yuantu.knowledge.EntityType.PERSON;
import static io.github.yuantu.knowledge.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.ArticleSample;
import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.MergeReason;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

    private static final KnownEntity COMMISSION = new KnownEntity(
            GOVERNMENT_BODY, "国家发展和改革委员会", Set.of("国家发展改革委", "国家发改委"), Optional.empty(), Optional.empty());
    private static final KnownEntity KARAMAY =
            new KnownEntity(PLACE, "克拉玛依市", Set.of("克拉玛依"), Optional.of("650200"), Optional.of("650000"));

    private final Resolver resolver = new Resolver(new Gazetteer(List.of(COMMISSION, KARAMAY)));

    @Test
    void joinsEqualNamesWhateverTheirPrint() {
        assertThat(entities(
                        ArticleSample.of("a", "云川ＡＢ重工有限公司投产").names(ENTERPRISE, "云川ＡＢ重工有限公司"),
                        ArticleSample.of("b", "云川ab重工有限公司投产").names(ENTERPRISE, "云川ab重工有限公司")))
                .hasSize(1);
    }

    @Test
    void knowsAnEntityOfTheReferenceDataByEachOfItsNames() {
        assertThat(entities(
                        ArticleSample.of("a", "国家发改委发布").names(GOVERNMENT_BODY, "国家发改委"),
                        ArticleSample.of("b", "国家发展改革委发布").names(GOVERNMENT_BODY, "国家发展改革委")))
                .singleElement()
                .extracting(Entity::name)
                .isEqualTo("国家发展和改革委员会");
    }

    @Test
    void aDivisionIsKnownByItsCode() {
        assertThat(entities(ArticleSample.of("a", "克拉玛依开工").names(PLACE, "克拉玛依")))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.divisionCode()).contains("650200");
                    assertThat(place.name()).isEqualTo("克拉玛依市");
                    assertThat(place.aliases()).containsExactly("克拉玛依");
                });
    }

    @Test
    void theReferenceDataSettlesTheClass() {
        assertThat(entities(ArticleSample.of("a", "国家发改委发布").names(INSTITUTION, "国家发改委")))
                .extracting(Entity::type)
                .containsExactly(GOVERNMENT_BODY);
    }

    @Test
    void anAliasExplainedOnOnePageHoldsOnAnother() {
        assertThat(entities(
                        ArticleSample.of("a", "云川远山重型机械制造有限公司（以下简称远山重机）").names(ENTERPRISE, "云川远山重型机械制造有限公司", "远山重机"),
                        ArticleSample.of("b", "远山重机投产").names(ENTERPRISE, "远山重机")))
                .singleElement()
                .extracting(Entity::name)
                .isEqualTo("云川远山重型机械制造有限公司");
    }

    @Test
    void anAliasOfTwoFullNamesJoinsNeither() {
        Resolution resolution = resolve(
                ArticleSample.of("a", "云川远山重型机械制造有限公司（远山重机）").names(ENTERPRISE, "云川远山重型机械制造有限公司", "远山重机"),
                ArticleSample.of("b", "澄江远山重型机械股份有限公司（远山重机）").names(ENTERPRISE, "澄江远山重型机械股份有限公司", "远山重机"),
                ArticleSample.of("c", "远山重机投产").names(ENTERPRISE, "远山重机"));

        assertThat(entitiesOf(resolution)).hasSize(3);
        assertThat(resolution.counts()).containsEntry(MergeReason.AMBIGUOUS_ALIAS, 1L);
    }

    @Test
    void anAliasThatOnlySaysTheSortJoinsNothing() {
        Resolution resolution = resolve(
                ArticleSample.of("a", "澄江市财政局（财政局）").names(GOVERNMENT_BODY, "澄江市财政局", "财政局"),
                ArticleSample.of("b", "财政局表示").names(GOVERNMENT_BODY, "财政局"));

        assertThat(entitiesOf(resolution)).hasSize(2);
        assertThat(resolution.counts()).containsEntry(MergeReason.GENERIC_ALIAS, 1L);
    }

    @Test
    void aShortNameStaysOnItsPage() {
        assertThat(entities(
                        ArticleSample.of("a", "市政府召开会议").namesHere(GOVERNMENT_BODY, "市政府"),
                        ArticleSample.of("b", "市政府召开会议").namesHere(GOVERNMENT_BODY, "市政府")))
                .hasSize(2);
    }

    @Test
    void aShortNameMeansTheOneFullNameOfItsPage() {
        assertThat(entities(
                        ArticleSample.of("a", "澄江市政府召开会议").names(GOVERNMENT_BODY, "澄江市政府", "市政府"),
                        ArticleSample.of("a", "市政府再次召开会议").namesHere(GOVERNMENT_BODY, "市政府")))
                .singleElement()
                .extracting(Entity::name)
                .isEqualTo("澄江市政府");
    }

    @Test
    void onePageGivesANameOneClassTheCommonest() {
        Resolution resolution = resolve(
                ArticleSample.of("a", "远山研究院，远山院").names(INSTITUTION, "远山研究院", "远山院"),
                ArticleSample.of("a", "远山研究院签约").names(ENTERPRISE, "远山研究院"));

        assertThat(entitiesOf(resolution)).extracting(Entity::type).containsExactly(INSTITUTION);
        assertThat(resolution.counts()).containsEntry(MergeReason.CLASS_SETTLED_ON_PAGE, 1L);
    }

    @Test
    void namesakesOfOtherClassesStayApartAcrossPages() {
        assertThat(entities(
                        ArticleSample.of("a", "长乐到任").names(PERSON, "长乐"),
                        ArticleSample.of("b", "长乐开工").names(PLACE, "长乐")))
                .hasSize(2);
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<ArticleSample> samples = new ArrayList<>(List.of(
                ArticleSample.of("a", "云川远山重型机械制造有限公司（远山重机）").names(ENTERPRISE, "云川远山重型机械制造有限公司", "远山重机"),
                ArticleSample.of("b", "远山重机投产").names(ENTERPRISE, "远山重机"),
                ArticleSample.of("c", "远山重机（远山机械厂）").names(ENTERPRISE, "远山重机", "远山机械厂"),
                ArticleSample.of("d", "远山机械厂投产").names(INSTITUTION, "远山机械厂"),
                ArticleSample.of("e", "远山机械厂远山机械厂").names(ENTERPRISE, "远山机械厂"),
                ArticleSample.of("f", "国家发改委发布").names(GOVERNMENT_BODY, "国家发改委")));
        List<Entity> once = entities(samples.toArray(ArticleSample[]::new));
        Collections.reverse(samples);

        assertThat(entities(samples.toArray(ArticleSample[]::new))).isEqualTo(once);
    }

    @Test
    void anArticleThatRepeatsAnEarlierOneIsItsReprint() {
        String news = "远山重机在云川市建成首条装配线。该厂计划明年招收三百名技术工人。";
        List<ResolvedArticle> resolved = resolve(
                        ArticleSample.of("b", "（转载）" + news + "本报将继续关注。"),
                        ArticleSample.of("a", news),
                        ArticleSample.of("c", "远山重机在云川市建成首条装配线。北岭县的村民对此另有看法，要求先修好进山的公路。"))
                .articles();

        assertThat(resolved.get(0).original()).contains(resolved.get(1).article());
        assertThat(resolved.get(1).original()).isEmpty();
        assertThat(resolved.get(2).original()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT_BODY, 云川省委, 云川省澜江地委",
        "EVENT, 云川茶叶博览会, 第五届云川茶叶博览会",
        "EVENT, 云川人才行动, 云川人才行动暨北岭专场招聘会",
        "ENTERPRISE, 澄江集团, 澄江集团重型机械有限公司",
        "ENTERPRISE, 施瓦茨, 施瓦茨(克拉玛依)贸易有限公司"
    })
    void anAliasNeverLeadsToANarrowerThing(EntityType type, String alias, String full) {
        assertThat(entities(
                        ArticleSample.of("a", full + "又称" + alias).names(type, full, alias),
                        ArticleSample.of("b", alias).names(type, alias)))
                .hasSize(2);
    }

    private List<Entity> entities(ArticleSample... samples) {
        return entitiesOf(resolve(samples));
    }

    private Resolution resolve(ArticleSample... samples) {
        List<ArticleFacts> articles =
                Stream.of(samples).map(ArticleSample::facts).toList();
        return resolver.resolve(articles);
    }

    private static List<Entity> entitiesOf(Resolution resolution) {
        return resolution.articles().stream()
                .flatMap(article -> article.namings().stream())
                .map(ResolvedArticle.Naming::entity)
                .distinct()
                .sorted()
                .toList();
    }
}
