package io.github.yuantu.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.question.GoldenGraph;
import io.github.yuantu.serve.Endpoint;
import io.github.yuantu.serve.EndpointOptions;
import io.github.yuantu.serve.ServedGraph;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to a running service as OpenRefine does. */
class ReconcileServletTest {

    private static final String BASE = "https://w3id.org/yuantu/id/";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Endpoint endpoint;

    @BeforeAll
    static void start() {
        endpoint = ServedGraph.start(GoldenGraph.united(), EndpointOptions.local(0));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(endpoint.url() + path)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static JsonNode posted(String name, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.url() + "reconcile"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(name + "=" + encoded(value)))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static JsonNode best(String query) throws IOException, InterruptedException {
        return posted("queries", "{\"q0\":" + query + "}").at("/q0/result/0");
    }

    @Test
    void theManifestSaysWhatTheServiceDoes() throws Exception {
        JsonNode manifest = json("reconcile");
        assertThat(manifest.get("versions"))
                .anyMatch(version -> version.asText().equals("0.2"));
        assertThat(manifest.get("name").asText()).isNotEmpty();
        assertThat(manifest.get("identifierSpace").asText()).startsWith("https://");
        assertThat(manifest.get("schemaSpace").asText()).startsWith("https://");
        assertThat(manifest.get("defaultTypes")).hasSize(10).allMatch(type -> type.has("id") && type.has("name"));
        assertThat(manifest.at("/view/url").asText()).contains("{{id}}");
        assertThat(manifest.at("/preview/url").asText()).contains("{{id}}");
        assertThat(manifest.at("/preview/width").isInt()).isTrue();
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
        JsonNode answer = posted(
                "queries",
                "{\"a\":{\"query\":\"澄江\",\"limit\":2},\"b\":{\"query\":\"无此名字者\"},\"c\":{\"query\":\"林知远\"}}");
        assertThat(answer.at("/a/result")).hasSize(2);
        assertThat(answer.at("/b/result")).isEmpty();
        assertThat(answer.at("/c/result/0/id").asText()).isEqualTo(BASE + "lin");
    }

    @Test
    void entitiesClassesAndPropertiesAreSuggested() throws Exception {
        assertThat(json("reconcile/suggest/entity?prefix=" + encoded("远泽")).get("result"))
                .hasSize(2)
                .allMatch(entity -> entity.has("id") && entity.has("name"));
        assertThat(json("reconcile/suggest/type?prefix=enter")
                        .at("/result/0/id")
                        .asText())
                .isEqualTo("Enterprise");
        assertThat(json("reconcile/suggest/property?prefix=developer").get("result"))
                .anyMatch(property -> property.get("id").asText().equals("developer"));
        assertThat(json("reconcile/properties?type=Project").get("properties"))
                .anyMatch(property -> property.get("id").asText().equals("developer"))
                .noneMatch(property -> property.get("id").asText().equals("shareholder"));
    }

    @Test
    void linkedRowsAreExtendedWithValues() throws Exception {
        JsonNode extended = posted(
                "extend",
                "{\"ids\":[\"" + BASE + "solar\",\"" + BASE + "firm\"],\"properties\":[{\"id\":\"developer\"},"
                        + "{\"id\":\"foundedOn\"}]}");
        assertThat(extended.get("meta")).hasSize(2).allMatch(meta -> meta.has("id") && meta.has("name"));
        JsonNode developer = extended.get("rows").get(BASE + "solar").get("developer");
        assertThat(developer.get(0).get("name").asText()).isEqualTo("远泽能源有限公司");
        assertThat(extended.get("rows")
                        .get(BASE + "firm")
                        .get("foundedOn")
                        .get(0)
                        .get("str")
                        .asText())
                .isEqualTo("2019");
        assertThat(extended.get("rows").get(BASE + "firm").get("developer")).isEmpty();
    }

    @Test
    void aPreviewMayBeFramedByAPageOfThisMachineAlone() throws Exception {
        HttpResponse<String> preview = get("reconcile/preview?id=" + encoded(BASE + "firm"));
        assertThat(preview.body()).contains("<h3>远泽能源有限公司</h3>", "远泽集团", "2019");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors http://localhost:*")
                .doesNotContain("frame-ancestors 'none'");
        assertThat(get("reconcile/preview?id=" + encoded("<script>x</script>")).body())
                .doesNotContain("<script>");
    }

    @Test
    void theViewLeadsToThePageOfAnEntityAndNowhereElse() throws Exception {
        HttpResponse<String> view = get("reconcile/view?id=" + encoded(BASE + "enterprise/0123456789ab"));
        assertThat(view.statusCode()).isEqualTo(302);
        assertThat(view.headers().firstValue("Location").orElseThrow()).endsWith("/id/enterprise/0123456789ab");
        assertThat(get("reconcile/view?id=" + encoded("https://example.org/")).statusCode())
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.url() + "reconcile"))
                .header("Origin", origin)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
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
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains("error");
    }
}
