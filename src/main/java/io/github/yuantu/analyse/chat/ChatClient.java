package io.github.yuantu.analyse.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Puts questions to a {@link ChatEndpoint} and takes answers that obey a JSON schema. What may pass (no connection, too
 * slow, too many requests, a fault of the server) is tried again after a growing pause. Safe for use by several threads.
 */
public final class ChatClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;

    private final ChatEndpoint endpoint;
    private final HttpClient http;

    public ChatClient(ChatEndpoint endpoint) {
        this.endpoint = endpoint;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(endpoint.timeout())
                .build();
    }

    /**
     * The answer to a question, as the JSON that it must be.
     *
     * @param schema the JSON schema, as text, that the endpoint is told to keep to
     * @throws ChatException if there is no such answer, with the reason, after all tries
     */
    public JsonNode ask(String instructions, String question, String schema) throws ChatException {
        HttpRequest request = request(instructions, question, schema);
        Duration pause = endpoint.pause();
        for (int left = endpoint.tries() - 1; ; left--) {
            try {
                return answer(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                if (left <= 0) {
                    throw new ChatException("no connection or too slow: " + e, false);
                }
            } catch (ChatException e) {
                if (left <= 0 || !e.mayPass()) {
                    throw e;
                }
            } catch (InterruptedException e) {
                throw interrupted();
            }
            sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static void sleep(Duration pause) throws ChatException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static ChatException interrupted() {
        Thread.currentThread().interrupt();
        return new ChatException("interrupted", false);
    }

    private HttpRequest request(String instructions, String question, String schema) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.completions())
                .timeout(endpoint.timeout())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(instructions, question, schema)));
        endpoint.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private String body(String instructions, String question, String schema) {
        try {
            ObjectNode body =
                    JSON.createObjectNode().put("model", endpoint.model()).put("temperature", 0);
            body.putArray("messages")
                    .add(JSON.createObjectNode().put("role", "system").put("content", instructions))
                    .add(JSON.createObjectNode().put("role", "user").put("content", question));
            body.putObject("response_format")
                    .put("type", "json_schema")
                    .putObject("json_schema")
                    .put("name", "answer")
                    .put("strict", true)
                    .set("schema", JSON.readTree(schema));
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON schema: " + schema, e);
        }
    }

    private static JsonNode answer(HttpResponse<String> response) throws ChatException {
        int status = response.statusCode();
        if (status != OK) {
            boolean mayPass = status == TIMED_OUT || status == TOO_MANY || status >= SERVER_FAULT;
            throw new ChatException("HTTP status " + status, mayPass);
        }
        try {
            JsonNode content = JSON.readTree(response.body()).at("/choices/0/message/content");
            JsonNode answer = JSON.readTree(content.asText());
            if (answer.isObject()) {
                return answer;
            }
        } catch (JsonProcessingException e) {
            throw new ChatException("the answer is no JSON", true);
        }
        throw new ChatException("the answer is no JSON object", true);
    }
}
