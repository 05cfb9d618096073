package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.yuantu.analyse.chat.ChatEndpoint;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks a server of the test's own. */
class ChatTaggerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "周明远到了云岭镇，周明远很高兴。";
    private static final String KEY = "secret-of-the-test";
    private static final String ANSWER = """
            {"names": [{"text": "周明远", "class": "Person"}, {"text": "云岭镇", "class": "Place"}]}
            """;

    private final Queue<Reply> replies = new ArrayDeque<>();
    private final List<JsonNode> questions = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final TermedSentence sentence =
            new TermedSentence(new Sentence(new Span(10, 10 + TEXT.length()), TEXT, 0), List.of());
    private final List<Mention> unsure = List.of(sentence.mention(0, 2, EntityType.PERSON, 0.4, "guess"));
    private HttpServer server;
    private ChatTagger tagger;

    private record Reply(int status, String content) {}

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::reply);
        server.setExecutor(threads);
        server.start();
        tagger = new ChatTagger(endpoint(Duration.ofSeconds(30)));
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void whatIsAnsweredCountsWhereItStandsInTheSentence() {
        replies.add(new Reply(200, ANSWER));
        assertThat(tagger.tag(sentence, unsure))
                .extracting(name ->
                        name.text() + " " + name.type() + " " + name.span().start())
                .containsExactly("周明远 PERSON 10", "云岭镇 PLACE 15", "周明远 PERSON 19");
        assertThat(tagger.problems()).isEmpty();
    }

    @Test
    void whatDoesNotStandThereOrIsOfNoClassIsDropped() {
        replies.add(new Reply(200, """
                {"names": [{"text": "周明", "class": "Animal"}, {"text": "云岭县", "class": "Place"},
                 {"text": "", "class": "Place"}, {"text": "云岭镇", "class": "Place"}, 7]}
                """));
        assertThat(tagger.tag(sentence, unsure)).extracting(Mention::text).containsExactly("云岭镇");
    }

    @Test
    void asksOnlyAboutSentencesWithUnsureNames() {
        Mention sure = sentence.mention(0, 3, EntityType.PERSON, 0.9, "grammar");
        assertThat(tagger.tag(sentence, List.of(sure))).isEmpty();
        assertThat(tagger.tag(sentence, List.of())).isEmpty();
        assertThat(questions).isEmpty();
    }

    @Test
    void theQuestionHoldsSentenceModelSchemaAndKey() {
        replies.add(new Reply(200, ANSWER));
        tagger.tag(sentence, unsure);
        JsonNode question = questions.get(0);
        assertThat(question.path("model").asText()).isEqualTo("reader");
        assertThat(question.at("/messages/1/content").asText()).isEqualTo(TEXT);
        assertThat(question.at("/response_format/json_schema/strict").asBoolean())
                .isTrue();
        assertThat(question.at("/response_format/json_schema/schema/properties/names/items/properties/class/enum"))
                .hasSize(EntityType.values().length);
        assertThat(keys).containsExactly("Bearer " + KEY);
    }

    @Test
    void whatMayPassIsTriedAgain() {
        replies.add(new Reply(503, ""));
        replies.add(new Reply(429, ""));
        replies.add(new Reply(200, "not JSON"));
        replies.add(new Reply(200, ANSWER));
        assertThat(tagger.tag(sentence, unsure)).hasSize(3);
        assertThat(questions).hasSize(4);
    }

    @Test
    void whatDoesNotPassIsSaidOnceWithoutTheKey() {
        replies.add(new Reply(401, ""));
        assertThat(tagger.tag(sentence, unsure)).isEmpty();
        assertThat(questions).hasSize(1);
        assertThat(tagger.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.detail()).contains("1 sentences", "HTTP status 401");
            assertThat(problem.toString()).doesNotContain(KEY);
        });
        assertThat(endpoint(Duration.ofSeconds(1)).toString()).doesNotContain(KEY);
    }

    @Test
    void asksNoMoreAfterFiveFailuresInARow() {
        for (int i = 0; i < 8; i++) {
            replies.add(new Reply(404, ""));
        }
        for (int i = 0; i < 8; i++) {
            assertThat(tagger.tag(sentence, unsure)).isEmpty();
        }
        assertThat(questions).hasSize(5);
        assertThat(tagger.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).startsWith("8 sentences"));
    }

    @Test
    void anAnswerThatDoesNotComeIsWaitedForOnlySoLong() {
        ChatTagger hasty = new ChatTagger(endpoint(Duration.ofMillis(50)));
        assertThat(hasty.tag(sentence, unsure)).isEmpty();
        assertThat(hasty.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("too slow"));
    }

    @Test
    void aKeyThatCannotBeSentIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> ChatEndpoint.of(URI.create("http://localhost:1"), "m", Optional.of("secret\nkey")))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret");
        assertThatThrownBy(() -> ChatEndpoint.of(URI.create("file:///tmp"), "m", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ChatEndpoint endpoint(Duration timeout) {
        URI base = URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
        return new ChatEndpoint(base, "reader", Optional.of(KEY), timeout, 4, Duration.ZERO);
    }

    /** Answers with the next reply; without one not until the test is over. */
    private void reply(HttpExchange exchange) throws IOException {
        Optional<Reply> next;
        synchronized (replies) {
            questions.add(JSON.readTree(exchange.getRequestBody()));
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            next = Optional.ofNullable(replies.poll());
        }
        try (exchange) {
            if (next.isEmpty()) {
                end.await();
                return;
            }
            byte[] body = completion(next.get().content()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(next.get().status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String completion(String content) {
        ObjectNode completion = JSON.createObjectNode();
        completion.putArray("choices").addObject().putObject("message").put("content", content);
        return completion.toString();
    }
}
