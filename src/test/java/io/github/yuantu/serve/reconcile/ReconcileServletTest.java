package io.github.yuantu.serve.reconcile;

import static io.github.yuantu.serve.Client.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.question.GoldenGraph;
import io.github.yuantu.serve.Client;
import io.github.yuantu.serve.Endpoint;
import io.github.yuantu.serve.EndpointOptions;
import io.github.yuantu.serve.ServedGraph;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to a running service as OpenRefine does. */
class ReconcileServletTest {

    private static final String BASE = "https://w3id.org/yuantu/id/";
    private static Endpoint endpoint;
    private static Client client;

    @BeforeAll
    static void start() {
        endpoint = ServedGraph.start(GoldenGraph.united(), EndpointOptions.local(0));
        client = new Client(endpoint);
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    private static JsonNode posted(String name, String value) throws IOException, InterruptedException {
        return client.json(client.form("reconcile", name + "=" + encoded(value)));
    }

    private static JsonNode results(String queries) throws IOException, InterruptedException {
        new ApiSchema("queries").checked(new ObjectMapper().readTree(queries));
        return new ApiSchema("results").checked(posted("queries", queries));
    }

    private static JsonNode extended(String query) throws IOException, InterruptedException {
        return new ApiSchema("extension").checked(posted("extend", query));
    }

    private static JsonNode best(String query) throws IOException, InterruptedException {
        return results("{\"q0\":" + query + "}").at("/q0/result/0");
    }

    @Test
    void theManifestSaysWhatTheServiceDoes() throws Exception {
        JsonNode manifest = new ApiSchema("manifest").checked(client.json("reconcile"));
        assertThat(manifest.get("defaultTypes")).hasSize(10);
        assertThat(manifest.at("/suggest/entity/service_url").asText()).isEqualTo(endpoint.url() + "reconcile");
        assertThat(manifest.at("/extend/propose_properties/service_path").asText())
                .isEqualTo("/properties");
    }

    @ParameterizedTest
    @CsvSource({
        "远泽能源有限公司,firm,true",
        "远泽能源,firm,true",
        "远泽能源 有限公司,firm,true",
        "远泽新能源有限公司,firm,false",
        "澄江市发改委,office,true",
        "澄江市发展与改革委员会,office,false"
    })
    void aNameIsLinkedByItsFormsAndByLikeness(String name, String entity, boolean certain) throws Exception {
        JsonNode candidate = best("{\"query\":\"" + name + "\"}");
        assertThat(candidate.get("id").asText()).isEqualTo(BASE + entity);
        assertThat(candidate.get("match").asBoolean()).isEqualTo(certain);
        assertThat(candidate.get("score").asDouble()).isBetween(25.0, 100.0);
        assertThat(candidate.get("features"))
                .allMatch(feature -> feature.has("id") && feature.get("value").isNumber());
        assertThat(candidate.get("type")).allMatch(type -> type.has("id"));
    }

    @ParameterizedTest
    @CsvSource({"远泽集团有限公司,group", "远泽能源公司,firm"})
    void aLegalFormThatOneSideLeavesOutCostsLittle(String name, String entity) throws Exception {
        JsonNode candidate = best("{\"query\":\"" + name + "\"}");
        assertThat(candidate.get("id").asText()).isEqualTo(BASE + entity);
        assertThat(candidate.get("score").asDouble()).isBetween(90.0, 97.0);
    }

    @Test
    void theClassAndWhatElseIsKnownCount() throws Exception {
        assertThat(best("{\"query\":\"远泽集团\",\"type\":\"Project\"}")
                        .get("match")
                        .asBoolean())
                .isFalse();
        JsonNode hinted = best("{\"query\":\"澄江光伏项目\",\"type\":[\"Project\"],\"properties\":["
                + "{\"pid\":\"locatedIn\",\"v\":\"澄江市\"},{\"pid\":\"developer\",\"v\":{\"id\":\"" + BASE
                + "firm\"}}]}");
        assertThat(hinted.get("id").asText()).isEqualTo(BASE + "solar");
        assertThat(hinted.get("features"))
                .filteredOn(feature -> feature.get("id").asText().startsWith("property:"))
                .hasSize(2)
                .allMatch(feature -> feature.get("value").asDouble() == 1);
    }

    @Test
    void aBatchIsAnsweredByNameAndAsManyAsAreAskedFor() throws Exception {
        JsonNode answer =
                results("{\"a\":{\"query\":\"澄江\",\"limit\":2},\"b\":{\"query\":\"无此名字者\"},\"c\":{\"query\":\"林知远\"}}");
        assertThat(answer.at("/a/result")).hasSize(2);
        assertThat(answer.at("/b/result")).isEmpty();
        assertThat(answer.at("/c/result/0/id").asText()).isEqualTo(BASE + "lin");
    }

    @Test
    void theSchemaRefusesWhatTheApiDoesNotAllow() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(new ApiSchema("queries").holds(mapper.readTree("{\"q0\":{}}")))
                .isFalse();
        assertThat(new ApiSchema("results").holds(mapper.readTree("{\"q0\":{\"result\":[{\"id\":\"x\"}]}}")))
                .isFalse();
        assertThat(new ApiSchema("extension").holds(mapper.readTree("{\"meta\":[],\"rows\":{\"x\":{\"y\":[1]}}}")))
                .isFalse();
    }

    private static JsonNode suggested(String path) throws IOException, InterruptedException {
        return new ApiSchema("suggestions")
                .checked(client.json("reconcile/suggest/" + path))
                .get("result");
    }

    @Test
    void entitiesClassesAndPropertiesAreSuggested() throws Exception {
        assertThat(suggested("entity?prefix=" + encoded("远泽"))).hasSize(2);
        assertThat(suggested("type?prefix=enter").at("/0/id").asText()).isEqualTo("Enterprise");
        assertThat(suggested("property?prefix=developer").findValuesAsText("id"))
                .contains("developer", "^developer");
    }

    @ParameterizedTest
    @CsvSource({"Project,developer,shareholder", "Enterprise,^developer,developer", "Place,^locatedIn,^partOf"})
    void propertiesAreProposedFromBothEndsOfARelation(String type, String proposed, String other) throws Exception {
        JsonNode answer = new ApiSchema("proposal").checked(client.json("reconcile/properties?type=" + type));
        assertThat(answer.get("properties").findValuesAsText("id"))
                .contains(proposed)
                .doesNotContain(other);
    }

    @Test
    void linkedRowsAreExtendedWithValues() throws Exception {
        JsonNode rows = extended("{\"ids\":[\"" + BASE + "solar\",\"" + BASE
                        + "firm\"],\"properties\":[{\"id\":\"developer\"},{\"id\":\"^developer\"},"
                        + "{\"id\":\"foundedOn\"}]}")
                .get("rows");
        JsonNode solar = rows.get(BASE + "solar");
        JsonNode firm = rows.get(BASE + "firm");
        assertThat(solar.at("/developer/0/name").asText()).isEqualTo("远泽能源有限公司");
        assertThat(firm.at("/^developer/0/id").asText()).isEqualTo(BASE + "solar");
        assertThat(firm.at("/foundedOn/0/str").asText()).isEqualTo("2019");
        assertThat(firm.get("developer")).isEmpty();
    }

    @Test
    void aRowGetsAsManyValuesAsItsColumnAllows() throws Exception {
        String place = "{\"ids\":[\"" + BASE + "chengjiang\"],\"properties\":[{\"id\":\"^locatedIn\"%s}]}";
        String all = place.formatted("");
        String two = place.formatted(",\"settings\":{\"limit\":\"2\"}");
        assertThat(extended(all).get("rows").get(BASE + "chengjiang").get("^locatedIn"))
                .hasSizeGreaterThan(2);
        assertThat(extended(two).get("rows").get(BASE + "chengjiang").get("^locatedIn"))
                .hasSize(2);
    }

    @Test
    void aPreviewMayBeFramedByAPageOfThisMachineAlone() throws Exception {
        HttpResponse<String> preview = client.get("reconcile/preview?id=" + encoded(BASE + "firm"));
        assertThat(preview.body()).contains("<h3>远泽能源有限公司</h3>", "远泽集团", "2019");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors http://localhost:*")
                .doesNotContain("frame-ancestors 'none'");
        assertThat(client.get("reconcile/preview?id=" + encoded("<script>x</script>"))
                        .body())
                .doesNotContain("<script>");
    }

    @Test
    void theViewLeadsToThePageOfAnEntityAndNowhereElse() throws Exception {
        HttpResponse<String> view = client.get("reconcile/view?id=" + encoded(BASE + "enterprise/0123456789ab"));
        assertThat(view.statusCode()).isEqualTo(302);
        assertThat(view.headers().firstValue("Location").orElseThrow()).endsWith("/id/enterprise/0123456789ab");
        assertThat(client.get("reconcile/view?id=" + encoded("https://example.org/"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:3333", "http://localhost:8080"})
    void pagesOfThisMachineMayReadAnswers(String origin) throws Exception {
        assertThat(asked(origin).headers().firstValue("Access-Control-Allow-Origin"))
                .contains(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://localhost.example.org", "null"})
    void pagesFromElsewhereMayNot(String origin) throws Exception {
        assertThat(asked(origin).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static HttpResponse<String> asked(String origin) throws IOException, InterruptedException {
        return client.send(client.to("reconcile").header("Origin", origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reconcile?queries=%7B",
                "reconcile?queries=%5B%5D",
                "reconcile?queries=%7B%22a%22%3A1%7D",
                "reconcile?extend=%7B%22ids%22%3A%5B%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22x%22%7D%5D%7D",
                "reconcile/preview",
                "reconcile/nothing"
            })
    void whatIsNotUnderstoodIsRefused(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains("error");
    }
}
