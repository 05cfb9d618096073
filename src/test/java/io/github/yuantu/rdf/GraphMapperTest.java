package io.github.yuantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.ArticleSample;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Modality;
import io.github.yuantu.knowledge.ProjectStatus;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.knowledge.ResolvedArticle.Naming;
import io.github.yuantu.text.Period;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class GraphMapperTest {

    private static final String TEXT = "云川远山重工有限公司（简称远山重工）董事长韩江雪说：“项目2022年3月开工。”该公司总投资8亿元的铸件项目在建。";
    private static final String PREFIXES = """
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final ArticleSample sample = ArticleSample.of("page.txt", TEXT)
            .names(EntityType.ENTERPRISE, "云川远山重工有限公司", "远山重工")
            .names(EntityType.PERSON, "韩江雪")
            .names(EntityType.PROJECT, "铸件项目");

    @Test
    void anEntityHasItsClassesAndNames() {
        ask("?e a yt:Enterprise, yt:StateOwnedEnterprise ; skos:prefLabel '云川远山重工有限公司'@zh ;"
                + " rdfs:label '云川远山重工有限公司'@zh ; skos:altLabel '远山重工'@zh");
    }

    @Test
    void aNameInTraditionalCharactersIsAddedInSimplifiedOnes() {
        ArticleSample traditional = ArticleSample.of("page.txt", "國家電網公司").names(EntityType.ENTERPRISE, "國家電網公司");
        ask(traditional, "?e skos:prefLabel '國家電網公司'@zh ; skos:altLabel '国家电网公司'@zh-Hans");
        refute(sample, "?e skos:altLabel ?name FILTER(lang(?name) = 'zh-Hans')");
    }

    @Test
    void anArticleStandsOnItsPage() {
        ask("?a a yt:Article ; schema:headline '澄江要闻' ; schema:articleBody '" + TEXT + "' ; schema:author '韩江雪' ;"
                + " schema:isPartOf [ a yt:Page ; dcterms:source 'page.txt' ]");
    }

    @Test
    void aMentionSaysWhereItStands() {
        int start = TEXT.indexOf("韩江雪");
        ask("?m a yt:Mention ; yt:mentions [ a yt:Person ] ; oa:exact '韩江雪' ; oa:hasSource [ a yt:Article ] ;"
                + " oa:hasSelector [ a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ]"
                + " FILTER(?start = " + start + " && ?end = " + (start + 3) + ")");
    }

    @Test
    void aWordThatOnlyPointsBackIsAMentionAndNoName() {
        Referent company = sample.facts().referents().get(0);
        int start = TEXT.indexOf("该公司");
        Mention back = new Mention(new Span(start, start + 3), "该公司", EntityType.ENTERPRISE, 0.8, "reference:kind");
        Referent pointedAt = Referent.of(
                EntityType.ENTERPRISE,
                company.name(),
                Set.of("该公司"),
                List.of(company.mentions().get(0), back));
        DatasetGraph dataset =
                map(new ArticleFacts(sample.facts().article(), List.of(pointedAt), List.of(), List.of()));
        assertThat(holds(dataset, "?m a yt:Mention ; oa:exact '该公司'")).isTrue();
        assertThat(holds(dataset, "?e skos:altLabel '该公司'@zh")).isFalse();
    }

    @Test
    void aRelationIsStatedAndClaimed() {
        Relation developer =
                new Relation("developer", Set.of(EntityType.PROJECT), Set.of(EntityType.ENTERPRISE), false);
        sample.relates(developer, 2, 0);
        ask("?p a yt:Project ; yt:developer ?e . ?e a yt:Enterprise ."
                + " ?c a yt:Claim ; rdf:subject ?p ; rdf:predicate yt:developer ; rdf:object ?e ;"
                + " prov:wasDerivedFrom [ a yt:Article ] ; oa:exact '" + TEXT + "' ; yt:start 0 ; yt:end "
                + TEXT.length() + " ; yt:confidence 0.9 ; yt:extractor 'sample'");
    }

    @Test
    void ofOneStatementFoundTwiceInASentenceTheSurestClaimStays() {
        Mention project = sample.first(2);
        Evidence sure = sample.evidence();
        sample.says(new Fact.Status<>(project, ProjectStatus.SIGNED, new Evidence(sure.span(), 0.4, "unsure")));
        sample.says(new Fact.Status<>(project, ProjectStatus.SIGNED, sure));
        ask("?c rdf:object yt:Signed ; yt:confidence 0.9");
        refute(sample, "?c rdf:object yt:Signed ; yt:confidence 0.4");
    }

    @Test
    void aPostIsAMembership() {
        sample.says(new Fact.Post<>(
                sample.first(1), sample.first(0), "董事长、总经理", List.of("general-manager"), sample.evidence()));
        ask("?m a org:Membership ; org:member ?p ; org:organization [ a yt:Enterprise ] ; yt:postTitle '董事长、总经理'@zh ; "
                + "org:role <https://w3id.org/yuantu/id/post/general-manager> ."
                + " ?p a yt:Person . ?c rdf:subject ?m ; rdf:predicate org:member ; rdf:object ?p");
    }

    @Test
    void aDateHasTheTypeOfItsPrecision() {
        Mention project = sample.first(2);
        sample.says(new Fact.Dated<>(project, DateProperty.STARTED_ON, new Period("2022-03"), sample.evidence()));
        sample.says(new Fact.Dated<>(project, DateProperty.COMPLETED_ON, new Period("2023"), sample.evidence()));
        sample.says(new Fact.Dated<>(project, DateProperty.ISSUED_ON, new Period("2021-12-23"), sample.evidence()));
        ask("?p yt:startedOn '2022-03'^^xsd:gYearMonth ; yt:completedOn '2023'^^xsd:gYear ;"
                + " yt:issuedOn '2021-12-23'^^xsd:date . ?c rdf:object '2023'^^xsd:gYear");
    }

    @Test
    void aFigureIsAnObservation() {
        sample.says(observation(Optional.of(new Period("2022"))));
        ask(
                "?o a yt:Observation ; yt:about [ a yt:Project ] ; yt:indicator '总投资'@zh ; yt:value '8'^^xsd:decimal ; yt:valueMax 9.5 ;"
                        + " yt:unit '亿元' ; yt:normalizedValue '800000000'^^xsd:decimal ; yt:normalizedUnit 'CNY' ; yt:period '2022' ;"
                        + " yt:qualifier '预计'@zh ; yt:growth 6.1 ; yt:modality yt:Forecast ."
                        + " ?c rdf:subject ?o ; rdf:predicate yt:about ; oa:exact ?sentence");
    }

    @Test
    void aFigureWithoutTimeIsItsArticlesOwn() {
        String dated = observationNode(TEXT, Optional.of(new Period("2022")));
        assertThat(observationNode(TEXT + "续", Optional.of(new Period("2022")))).isEqualTo(dated);

        String undated = observationNode(TEXT, Optional.empty());
        assertThat(observationNode(TEXT + "续", Optional.empty())).isNotEqualTo(undated);
    }

    private String observationNode(String text, Optional<Period> period) {
        ArticleSample other = ArticleSample.of("page.txt", text)
                .names(EntityType.ENTERPRISE, "云川远山重工有限公司")
                .names(EntityType.PERSON, "韩江雪")
                .names(EntityType.PROJECT, "铸件项目");
        Fact.Observation<Mention> fact = (Fact.Observation<Mention>) observation(period);
        return map(other.says(fact).facts()).stream(
                        Quad.ANY.getGraph(), Quad.ANY.getSubject(), Yt.ABOUT, Quad.ANY.getObject())
                .findFirst()
                .orElseThrow()
                .getSubject()
                .getURI();
    }

    private Fact<Mention> observation(Optional<Period> period) {
        Quantity quantity = new Quantity(
                new Span(0, 3),
                new BigDecimal("8.0"),
                Optional.of(new BigDecimal("9.5")),
                "亿元",
                Optional.of(new Quantity.Normalized(new BigDecimal("8E+8"), "CNY")),
                Optional.empty());
        return new Fact.Observation<>(
                sample.first(2),
                "总投资",
                quantity,
                period,
                Optional.of(new BigDecimal("6.1")),
                List.of("预计"),
                Modality.FORECAST,
                sample.evidence());
    }

    @Test
    void wordsAreQuotedFromTheirSpeaker() {
        sample.says(new Fact.Quotation<>(sample.first(1), "项目2022年3月开工。", sample.evidence()));
        ask("?q a yt:Quotation ; yt:speaker ?p ; yt:quotedText '项目2022年3月开工。'@zh . ?c rdf:subject ?q ; rdf:object ?p");
    }

    @Test
    void allStandsInOneGraphWithoutBlankNodes() {
        DatasetGraph dataset = map(sample.facts());
        assertThat(dataset.listGraphNodes()).toIterable().hasSize(1);
        assertThat(dataset.stream())
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    private void ask(String pattern) {
        ask(sample, pattern);
    }

    private static void ask(ArticleSample article, String pattern) {
        assertThat(holds(map(article.facts()), pattern)).as(pattern).isTrue();
    }

    private static void refute(ArticleSample article, String pattern) {
        assertThat(holds(map(article.facts()), pattern)).as(pattern).isFalse();
    }

    private static boolean holds(DatasetGraph dataset, String pattern) {
        String question = PREFIXES + "ASK { GRAPH ?g { " + pattern + " } }";
        return QueryExecutionFactory.create(QueryFactory.create(question), DatasetFactory.wrap(dataset))
                .execAsk();
    }

    private static DatasetGraph map(ArticleFacts article) {
        Map<Mention, Entity> entities = new HashMap<>();
        List<Naming> namings = article.referents().stream()
                .map(referent -> new Naming(entity(referent), referent))
                .toList();
        namings.forEach(
                naming -> naming.referent().mentions().forEach(mention -> entities.put(mention, naming.entity())));
        List<Fact<Entity>> facts = article.facts().stream()
                .<Fact<Entity>>map(fact -> fact.map(entities::get))
                .toList();
        GraphMapper mapper = new GraphMapper(
                new IriMinter(IriMinter.DEFAULT_BASE),
                entity -> entity.type() == EntityType.ENTERPRISE ? List.of("StateOwnedEnterprise") : List.of(),
                name -> name.replace('國', '国').replace('電', '电').replace('網', '网'));
        DatasetGraph dataset = DatasetGraphFactory.create();
        mapper.map(new ResolvedArticle(article.article(), Optional.empty(), namings, facts))
                .forEach(dataset::add);
        return dataset;
    }

    private static Entity entity(Referent referent) {
        return new Entity(
                FoldedName.of(referent.name()).value(),
                referent.type(),
                referent.name(),
                new TreeSet<>(referent.aliases()),
                referent.divisionCode());
    }
}
