package io.github.yuantu.serve.web;

import static io.github.yuantu.serve.Client.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.question.GoldenGraph;
import io.github.yuantu.rdf.BuildMapper;
import io.github.yuantu.rdf.BuildRecord;
import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.Client;
import io.github.yuantu.serve.Endpoint;
import io.github.yuantu.serve.EndpointOptions;
import io.github.yuantu.serve.ServedGraph;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a running site what its pages ask, and for its resources as programs do. */
class SiteTest {

    private static final String BASE = "https://w3id.org/yuantu/id/";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'</script>";
    private static final BuildRecord BUILT =
            new BuildRecord("9.8", Instant.EPOCH, Instant.EPOCH, 7, 3, 12, Optional.empty(), Optional.empty());
    private static Endpoint endpoint;
    private static Client client;

    @BeforeAll
    static void start() {
        DatasetGraph graph = GoldenGraph.named();
        Node hostile = NodeFactory.createURI(BASE + "hostile");
        Node article = NodeFactory.createURI(BASE + "article-1");
        graph.add(Quad.create(
                article,
                hostile,
                RDF.type.asNode(),
                NodeFactory.createURI("https://w3id.org/yuantu/ontology#Enterprise")));
        graph.add(Quad.create(article, hostile, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(HOSTILE, "zh")));
        BuildMapper.map(BASE, BUILT).forEach(graph::add);
        graph.add(Quad.create(article, article, Yt.REPRINT_OF, NodeFactory.createURI(BASE + "article-2")));
        endpoint = ServedGraph.start(GoldenGraph.stored(graph), EndpointOptions.local(0));
        client = new Client(endpoint);
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void anEntityComesWithItsFactsAndWhatStandsBehindThem() throws Exception {
        JsonNode entity =
                client.json("api/resource?iri=" + encoded(BASE + "solar")).get("entity");

        assertThat(entity.at("/thing/name").asText()).isEqualTo("澄江新区光伏基地项目");
        assertThat(entity.at("/thing/type").asText()).isEqualTo("Project");
        JsonNode developer = group(entity, "developer");
        assertThat(developer.at("/lines/0/other/name").asText()).isEqualTo("远泽能源有限公司");
        assertThat(developer.at("/lines/0/proof/sources").asInt()).isEqualTo(2);
        assertThat(developer.at("/lines/0/proof/claim").asText()).isEqualTo(BASE + "claim-1");
        JsonNode sum = entity.at("/figures/0");
        assertThat(sum.at("/value").asText() + sum.at("/unit").asText()).isEqualTo("12.5亿元");
    }

    @Test
    void aPersonComesWithPostsAndWords() throws Exception {
        JsonNode person =
                client.json("api/resource?iri=" + encoded(BASE + "lin")).get("entity");

        assertThat(person.at("/posts/0/title").asText()).isEqualTo("主任");
        assertThat(person.at("/posts/0/organization/name").asText()).isEqualTo("澄江市发展和改革委员会");
        assertThat(person.at("/quotations/0/text").asText()).isEqualTo("项目年内并网。");
    }

    @Test
    void evidenceShowsAllSentencesThatSayTheSame() throws Exception {
        JsonNode evidence = client.json("api/evidence?claim=" + encoded(BASE + "claim-1"));

        assertThat(evidence.at("/statement/relation").asText()).isEqualTo("developer");
        assertThat(evidence.get("sayings")).hasSize(2);
        assertThat(evidence.at("/sayings/0/sentence").asText()).isEqualTo("远泽能源有限公司投建的澄江新区光伏基地项目开工。");
        assertThat(evidence.at("/sayings/0/article/headline").asText()).isEqualTo("澄江新区光伏基地开工");
        assertThat(evidence.at("/sayings/0/extractor").asText()).isEqualTo("rule:developer/1");
        assertThat(evidence.at("/sayings/0/confidence").asDouble()).isEqualTo(0.8);
    }

    @Test
    void evidenceOfAFigureShowsTheOneThatContradictsIt() throws Exception {
        JsonNode claims =
                client.json("api/resource?iri=" + encoded(BASE + "chengjiang")).at("/entity/figures");
        String claim = "";
        for (JsonNode figure : claims) {
            claim = figure.at("/proof/claim").asText(claim);
        }

        JsonNode evidence = client.json("api/evidence?claim=" + encoded(claim));

        assertThat(evidence.at("/statement/figure/indicator").asText()).isEqualTo("工业增加值");
        assertThat(evidence.at("/statement/figure/value").asInt()).isEqualTo(82);
    }

    @Test
    void anArticleComesWithItsTextAndWhatItClaims() throws Exception {
        JsonNode article =
                client.json("api/resource?iri=" + encoded(BASE + "article-3")).get("article");

        assertThat(article.at("/line/headline").asText()).isEqualTo("云川助力澄江企业");
        assertThat(article.at("/body").asText()).startsWith("云川省对口支援澄江市前方指挥部");
        JsonNode first = article.at("/claims/0");
        assertThat(article.at("/body")
                        .asText()
                        .substring(first.get("start").asInt(), first.get("end").asInt()))
                .isEqualTo("云川省对口支援澄江市前方指挥部设在澄江市。");
        assertThat(first.at("/statement/relation").asText()).isEqualTo("locatedIn");
    }

    @Test
    void anArticleTellsWhereItWasPrintedBeforeAndAgain() throws Exception {
        JsonNode again = client.json("api/resource?iri=" + encoded(BASE + "article-1"));
        JsonNode before = client.json("api/resource?iri=" + encoded(BASE + "article-2"));

        assertThat(again.at("/article/originals/0/iri").asText()).isEqualTo(BASE + "article-2");
        assertThat(before.at("/article/reprints/0/iri").asText()).isEqualTo(BASE + "article-1");
    }

    @Test
    void howManyThereAreIsToldAlsoOfWhatIsLeftOut() throws Exception {
        JsonNode office =
                client.json("api/resource?iri=" + encoded(BASE + "office")).get("entity");
        JsonNode solar =
                client.json("api/resource?iri=" + encoded(BASE + "solar")).get("entity");

        assertThat(office.at("/totals/posts").asInt())
                .isEqualTo(office.get("posts").size());
        assertThat(solar.at("/totals/figures").asInt())
                .isEqualTo(solar.get("figures").size())
                .isPositive();
        assertThat(client.json("api/evidence?claim=" + encoded(BASE + "claim-1"))
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theNeighbourhoodConnectsAnEntityWithWhatItIsRelatedTo() throws Exception {
        JsonNode around = client.json("api/neighbourhood?iri=" + encoded(BASE + "office"));

        assertThat(around.get("nodes").findValuesAsText("name"))
                .startsWith("澄江市发展和改革委员会")
                .contains("林知远", "澄江市助企纾困实施方案");
        assertThat(around.get("edges").findValuesAsText("relation")).contains("issuedBy", "post");
    }

    @Test
    void theOverviewCountsWhatIsHere() throws Exception {
        JsonNode overview = client.json("api/overview");

        assertThat(overview.at("/counts/Article").asInt()).isEqualTo(3);
        assertThat(overview.at("/built/version").asText()).isEqualTo("9.8");
        assertThat(overview.at("/newest/0/headline").asText()).isEqualTo("云川助力澄江企业");
        assertThat(overview.at("/coverage/0/month").asText()).isEqualTo("2024-03");
        assertThat(overview.get("connected").findValuesAsText("name")).contains("远泽能源有限公司");
    }

    @Test
    void suggestsWhatAPersonWhoTypesMayMean() throws Exception {
        JsonNode hits = client.json("api/suggest?q=" + encoded("chengjiangshi"));
        assertThat(hits.findValuesAsText("name")).contains("澄江市");
    }

    @Test
    void aSearchFindsEntitiesAndTheWordsOfArticles() throws Exception {
        JsonNode results = client.json("api/search?q=" + encoded("专利池"));
        assertThat(results.at("/entities/0/name").asText()).isEqualTo("云川光伏专利池");
        assertThat(results.at("/articles/0/article/headline").asText()).isEqualTo("云川助力澄江企业");
        assertThat(results.at("/articles/0/snippet/hit").asText()).isEqualTo("专利池");
        assertThat(client.json("api/search?type=Project").get("entities").findValuesAsText("type"))
                .isNotEmpty()
                .containsOnly("Project");
    }

    @Test
    void everyShippedQuestionIsAnswered() throws Exception {
        JsonNode questions = client.json("api/questions");
        assertThat(questions).hasSizeGreaterThan(30);
        for (JsonNode question : questions) {
            String name = question.get("name").asText();
            StringBuilder asked = new StringBuilder("api/answer?question=" + name);
            for (JsonNode parameter : question.path("parameters")) {
                if (parameter.get("required").asBoolean()) {
                    boolean isDay = parameter.get("kind").asText().equals("DATE");
                    asked.append("&p.").append(parameter.get("name").asText()).append(isDay ? "=2024-03-05" : "=");
                }
            }
            JsonNode answer = client.json(asked.toString());
            assertThat(answer.get("columns")).as(name).isNotEmpty();
        }
    }

    @Test
    void aQuestionTakesItsParametersAndComesAsAFile() throws Exception {
        JsonNode answer = client.json("api/answer?question=posts&p.organization=" + encoded("发展和改革"));
        assertThat(answer.get("rows").toString()).contains("林知远").doesNotContain("周明舟");

        HttpResponse<String> file = client.get("api/answer.csv?question=posts", "*/*");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"posts.csv\"");
        assertThat(file.body()).startsWith("\uFEFFwho,where,post").contains("林知远");
    }

    @ParameterizedTest
    @CsvSource({
        "api/resource, 400",
        "api/resource?iri=urn:nothing, 404",
        "api/evidence?claim=https://w3id.org/yuantu/id/solar, 404",
        "api/answer?question=none, 404",
        "api/nothing, 404",
        "api/answer?question=changed-between&p.from=yesterday, 400",
        "api/answer?question=names, 400",
        "id/nothing, 404",
        "web/../version.properties, 404",
        "web/index.html, 404"
    })
    void whatIsWrongIsSaid(String path, int status) throws Exception {
        assertThat(client.get(path, "*/*").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
        "'text/turtle;q=0.9,text/html;q=0.5', text/turtle"
    })
    void aResourceComesAsItIsAskedFor(String accept, String type) throws Exception {
        HttpResponse<String> answer = client.get("id/solar", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void whatIsNotOnOfferIsNotAcceptable() throws Exception {
        assertThat(client.get("id/solar", "image/png").statusCode()).isEqualTo(406);
        assertThat(client.get("id/solar?format=docx", "*/*").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"ttl, TURTLE", "nt, N-TRIPLES", "jsonld, JSON-LD"})
    void itsRdfSaysWhatTheGraphSays(String format, String language) throws Exception {
        String body = client.get("id/solar?format=" + format, "*/*").body();
        Graph read = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(
                read,
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                RDFLanguages.nameToLang(language));

        Node solar = NodeFactory.createURI(BASE + "solar");
        assertThat(read.contains(
                        solar,
                        NodeFactory.createURI("https://w3id.org/yuantu/ontology#developer"),
                        NodeFactory.createURI(BASE + "firm")))
                .isTrue();
        assertThat(read.contains(Node.ANY, Node.ANY, solar)).isTrue();
    }

    @Test
    void everyIriOfTheBaseLeadsSomewhere() throws Exception {
        Graph union = GraphMemFactory.createDefaultGraph();
        GoldenGraph.named().find().forEachRemaining(quad -> union.add(quad.asTriple()));
        for (Node node : union.find().toList().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(BASE))
                .distinct()
                .toList()) {
            String path = "id/" + node.getURI().substring(BASE.length());
            assertThat(client.get(path, "text/html").statusCode()).as(path).isEqualTo(200);
            assertThat(client.get(path, "text/turtle").body()).as(path).contains(node.getURI());
            assertThat(client.get("api/resource?iri=" + encoded(node.getURI()), "*/*")
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search?q=x", "questions", "about", "id/hostile", "ontology"})
    void pagesRunNothingButTheirOwnFiles(String path) throws Exception {
        HttpResponse<String> page = client.get(path, "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body()).doesNotContain("onerror", "<style", "<script>", " style=\"", "onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {".well-known/void", "yuantu/sparql"})
    void theDatasetAndItsEndpointDescribeThemselves(String path) throws Exception {
        Graph read = GraphMemFactory.createDefaultGraph();
        String body = client.get(path, "text/turtle").body();
        RDFDataMgr.read(read, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), RDFLanguages.TURTLE);

        Node service = NodeFactory.createURI(endpoint.url() + "yuantu/sparql");
        assertThat(read.contains(Node.ANY, VOID.sparqlEndpoint.asNode(), service))
                .isTrue();
        assertThat(read.contains(Node.ANY, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(BASE)))
                .isTrue();
        assertThat(read.contains(
                        Node.ANY,
                        NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
                        service))
                .isTrue();
        Node dataset = NodeFactory.createURI(BASE + "dataset");
        assertThat(read.contains(dataset, RDF.type.asNode(), DCAT.Dataset.asNode()))
                .isTrue();
        assertThat(read.contains(dataset, Prov.WAS_GENERATED_BY, NodeFactory.createURI(BASE + "build")))
                .isTrue();
        assertThat(read.contains(NodeFactory.createURI(BASE + "build"), Prov.ENDED_AT_TIME, Node.ANY))
                .isTrue();
    }

    @Test
    void onlyTheEditorMayStyleItself() throws Exception {
        assertThat(client.get("editor", "text/html")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline'");
    }

    @Test
    void hostileWordsAreDataNotMarkup() throws Exception {
        HttpResponse<String> answer = client.get("api/resource?iri=" + encoded(BASE + "hostile"), "text/html");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(new ObjectMapper().readTree(answer.body()).at("/thing/name").asText())
                .isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @CsvSource({"'en-GB,en;q=0.9,zh;q=0.5', en", "'zh-CN,zh;q=0.9,en;q=0.8', zh", "'fr', zh"})
    void thePageComesInTheReadersLanguage(String accepted, String language) throws Exception {
        assertThat(client.send(client.to("").header("Accept-Language", accepted))
                        .body())
                .contains("<html lang=\"" + language + "\">");
    }

    @Test
    void itsFilesAreSentOnce() throws Exception {
        HttpResponse<String> script = client.get("web/app.js", "*/*");
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        String tag = script.headers().firstValue("ETag").orElseThrow();
        assertThat(client.send(client.to("web/app.js").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        for (String library : new String[] {"cytoscape.js", "chart.js", "yasgui.js", "yasgui.css"}) {
            assertThat(client.get("web/lib/" + library, "*/*").body())
                    .as(library)
                    .hasSizeGreaterThan(10_000);
        }
    }

    private static JsonNode group(JsonNode entity, String relation) {
        for (JsonNode group : entity.get("facts")) {
            if (group.get("relation").asText().equals(relation)) {
                return group;
            }
        }
        throw new AssertionError("no " + relation + " in " + entity.get("facts"));
    }
}
