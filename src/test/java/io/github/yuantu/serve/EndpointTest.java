package io.github.yuantu.serve;

import static io.github.yuantu.serve.Client.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.question.GoldenGraph;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Knocks at the doors of a running endpoint. */
class EndpointTest {

    private static final String GRAPH_OF_ARTICLE = "https://w3id.org/yuantu/id/graph-1";
    private static final int MOST_ROWS = 2000;
    private static Endpoint endpoint;
    private static Client client;

    @BeforeAll
    static void start() {
        var options = new EndpointOptions("127.0.0.1", 0, Duration.ofSeconds(2), MOST_ROWS);
        endpoint = ServedGraph.start(GoldenGraph.united(), options);
        client = new Client(endpoint);
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "query"})
    void answersAQueryOverTheUnionOfAllArticles(String service) throws Exception {
        HttpResponse<String> answer = client.get("yuantu/" + service + "?format=csv&query="
                + encoded("SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/yuantu/ontology#Article> }"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("n\r\n3\r\n");
    }

    @Test
    void givesOutOneNamedGraph() throws Exception {
        HttpResponse<String> answer = client.get("yuantu/data?graph=" + encoded(GRAPH_OF_ARTICLE));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("澄江新区光伏基地开工").doesNotContain("澄江产业对接会举行");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yuantu/data",
                "yuantu/data?default",
                "yuantu/data?graph=urn:x-arq:UnionGraph",
                "yuantu",
                "yuantu/"
            })
    void dumpsNothingWhole(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(answer.body()).doesNotContain("澄江");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yuantu", "yuantu/update", "yuantu/sparql", "yuantu/query", "yuantu/data"})
    void takesNoUpdate(String path) throws Exception {
        int quads = quads();
        HttpRequest.Builder update = client.to(path)
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("INSERT DATA { <urn:a> <urn:b> <urn:c> }"));
        assertThat(client.send(update).statusCode()).isBetween(400, 499);
        assertThat(quads()).isEqualTo(quads);
    }

    @Test
    void loadsNothingFromElsewhere() throws Exception {
        String form = "update=" + encoded("LOAD <http://127.0.0.1:" + endpoint.port() + "/index.html>");
        HttpRequest.Builder load = client.form("yuantu/sparql", form);
        assertThat(client.send(load).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void takesNoGraph(String method) throws Exception {
        int quads = quads();
        HttpRequest.Builder upload = client.to("yuantu/data?graph=" + encoded(GRAPH_OF_ARTICLE))
                .header("Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."));
        assertThat(client.send(upload).statusCode()).isBetween(400, 499);
        assertThat(quads()).isEqualTo(quads);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<java:io.github.yuantu.cli.Yuantu>(?s)) }",
                "SELECT * { ?s <java:io.github.yuantu.cli.Yuantu> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#strSplit> (\"a\" \"(a+)+$\") }"
            })
    void refusesAQueryThatReachesBeyondTheGraph(String query) throws Exception {
        HttpResponse<String> answer = client.get("yuantu/sparql?query=" + encoded(query));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not open here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { FILTER REGEX(%1$s, %2$s) }",
                "SELECT * { ?s ?p ?o FILTER REGEX(%1$s, %2$s) }",
                "SELECT (REPLACE(%1$s, %2$s, \"b\") AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER REGEX(%1$s, %2$s) } }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING REGEX(%1$s, %2$s)"
            })
    @Timeout(20)
    void givesUpOnARegularExpressionThatNeverEnds(String form) throws Exception {
        String query = form.formatted("\"" + "a".repeat(60) + "!\"", "\"^(a+)+\\\\1$\"");
        HttpResponse<String> answer = client.get("yuantu/sparql?query=" + encoded(query));
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void aSoundRegularExpressionWorks() throws Exception {
        HttpResponse<String> answer = client.get(
                "yuantu/sparql?format=csv&query="
                        + encoded(
                                "SELECT ?l { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l FILTER REGEX(?l, \"^远泽集\") }"));
        assertThat(answer.body()).isEqualTo("l\r\n远泽集团\r\n");
    }

    @Test
    @Timeout(30)
    void stopsAQueryThatTakesTooLong() throws Exception {
        HttpResponse<String> answer = client.get("yuantu/sparql?query="
                + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }"));
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    @Timeout(30)
    void anAnswerThatATimeLimitCutsIsNotSent() throws Exception {
        HttpResponse<String> answer = client.get("yuantu/sparql?format=csv&query="
                + encoded("SELECT ?a { { ?a ?b ?c } UNION { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o"
                        + " FILTER(CONCAT(STR(?a), STR(?o)) = \"\") } }"));
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    @Timeout(30)
    void anAnswerOfTooManyRowsIsRefusedNotCut() throws Exception {
        String rows = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
        HttpResponse<String> answer = client.get("yuantu/sparql?format=csv&query=" + encoded(rows));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("more than " + MOST_ROWS + " rows", "LIMIT");
        HttpResponse<String> most =
                client.get("yuantu/sparql?format=csv&query=" + encoded(rows + " LIMIT " + MOST_ROWS));
        assertThat(most.body().lines()).hasSize(MOST_ROWS + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$/compact/yuantu", "$/datasets", "$/server", "$/backup/yuantu", "$/metrics", "$/stats"})
    void hasNoAdministration(String path) throws Exception {
        assertThat(client.get(path).statusCode()).isEqualTo(404);
        HttpRequest.Builder post = client.to(path).POST(BodyPublishers.noBody());
        assertThat(client.send(post).statusCode()).isBetween(400, 499);
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() {
        var options = EndpointOptions.local(endpoint.port());
        assertThatThrownBy(() -> ServedGraph.start(GoldenGraph.united(), options))
                .hasMessageContaining("cannot listen on 127.0.0.1:" + endpoint.port())
                .hasMessageContaining("--port");
    }

    private static int quads() throws Exception {
        String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
        return Integer.parseInt(client.get("yuantu/sparql?format=csv&query=" + encoded(query))
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow());
    }
}
