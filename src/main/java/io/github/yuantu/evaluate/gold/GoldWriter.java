package io.github.yuantu.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes annotation files for people to correct: one row a line. */
public final class GoldWriter {

    private final ObjectMapper json = new ObjectMapper();

    /**
     * Writes a page beside others, named after it.
     *
     * @return the file
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file, which may hold someone's work
     */
    public Path write(GoldPage page, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName(page.page()));
        return Files.write(file, text(page).getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    private static String fileName(String page) {
        return page.replaceFirst("\\.(txt|html?|pdf)(\\.gz)?$", "").replaceAll("[\\\\/:*?\"<>|#]", "_") + ".json";
    }

    private String text(GoldPage page) {
        return Stream.of(
                        " \"page\": " + words(json.getNodeFactory().textNode(page.page())),
                        page.date()
                                .map(date -> " \"date\": "
                                        + words(json.getNodeFactory().textNode(date)))
                                .orElse(""),
                        rows("articles", page.articles(), this::article),
                        rows("entities", page.entities(), this::entity),
                        rows("relations", page.relations(), this::relation),
                        rows("posts", page.posts(), this::post),
                        rows("dates", page.dates(), this::dated),
                        rows("status", page.status(), this::status),
                        rows("observations", page.observations(), this::observation),
                        rows("quotations", page.quotations(), this::quotation))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private <T> String rows(String key, List<T> rows, Function<T, ObjectNode> row) {
        String open = " \"" + key + "\": [";
        return rows.isEmpty()
                ? open + "]"
                : rows.stream()
                        .map(one -> "  " + words(row.apply(one)))
                        .collect(Collectors.joining(",\n", open + "\n", "\n ]"));
    }

    private String words(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree of plain values", e);
        }
    }

    private ObjectNode article(GoldPage.Article article) {
        ObjectNode row = json.createObjectNode().put("id", article.id());
        article.headline().ifPresentOrElse(words -> row.put("headline", words), () -> row.putNull("headline"));
        article.probes().forEach(row.putArray("probes")::add);
        article.byline().forEach(row.putArray("byline")::add);
        return row.put("kind", article.kind());
    }

    private ObjectNode entity(GoldPage.Entity entity) {
        ObjectNode row = json.createObjectNode().put("id", entity.id()).put("type", entity.type());
        entity.names().forEach(row.putArray("names")::add);
        if (!entity.restored().isEmpty()) {
            entity.restored().forEach(row.putArray("restored")::add);
        }
        if (!entity.alternatives().isEmpty()) {
            entity.alternatives().forEach(row.putArray("alt")::add);
        }
        entity.articles().forEach(row.putArray("in")::add);
        return optional(row, entity.optional());
    }

    private ObjectNode relation(GoldPage.Relation relation) {
        ObjectNode row = json.createObjectNode()
                .put("p", relation.property())
                .put("s", relation.subject())
                .put("o", relation.object());
        return optional(shown(row, relation.article(), relation.quote()), relation.optional());
    }

    private ObjectNode post(GoldPage.Post post) {
        ObjectNode row = json.createObjectNode()
                .put("person", post.person())
                .put("org", post.organization())
                .put("title", post.title());
        return optional(shown(row, post.article(), Optional.empty()), post.optional());
    }

    private ObjectNode dated(GoldPage.Dated dated) {
        ObjectNode row = json.createObjectNode()
                .put("p", dated.property())
                .put("s", dated.subject())
                .put("value", dated.value());
        return optional(shown(row, dated.article(), Optional.empty()), dated.optional());
    }

    private ObjectNode status(GoldPage.Status status) {
        ObjectNode row = json.createObjectNode().put("s", status.subject()).put("value", status.value());
        return optional(shown(row, status.article(), Optional.empty()), status.optional());
    }

    private ObjectNode observation(GoldPage.Observation observation) {
        ObjectNode row = json.createObjectNode()
                .put("about", observation.about())
                .put("indicator", observation.indicator())
                .put("value", observation.value());
        observation.upper().ifPresent(upper -> row.put("valueMax", upper));
        row.put("unit", observation.unit());
        observation.period().ifPresentOrElse(period -> row.put("period", period), () -> row.putNull("period"));
        observation.growth().ifPresent(growth -> row.put("growth", growth));
        return optional(shown(row, observation.article(), observation.quote()), observation.optional());
    }

    private ObjectNode quotation(GoldPage.Quotation quotation) {
        ObjectNode row =
                json.createObjectNode().put("speaker", quotation.speaker()).put("start", quotation.start());
        return optional(shown(row, quotation.article(), Optional.empty()), quotation.optional());
    }

    private static ObjectNode shown(ObjectNode row, String article, Optional<String> quote) {
        row.put("in", article);
        quote.ifPresent(words -> row.put("quote", words));
        return row;
    }

    private static ObjectNode optional(ObjectNode row, boolean optional) {
        return optional ? row.put("optional", true) : row;
    }
}
