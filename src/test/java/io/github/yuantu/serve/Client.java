package io.github.yuantu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Asks a running endpoint, and follows no redirection.
 *
 * @param endpoint whom it asks
 */
public record Client(Endpoint endpoint) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Words as they may stand in an address or a form. */
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** A request for {@code path}, which begins without a slash. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(endpoint.url() + path));
    }

    /** A request that posts a form. */
    public HttpRequest.Builder form(String path, String form) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    public HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(to(path).header("Accept", accept));
    }

    /** What answers {@code path}, which must be well. */
    public JsonNode json(String path) throws IOException, InterruptedException {
        return json(to(path));
    }

    public JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
