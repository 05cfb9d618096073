package io.github.yuantu.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a client wants linked.
 *
 * @param name the name to be matched, perhaps empty
 * @param types local names of classes of which the entity should have one, any if empty
 * @param limit how many candidates it wants
 * @param hints what else is known of it
 */
record ReconciliationQuery(String name, List<String> types, int limit, List<Hint> hints) {

    private static final int USUAL = 5;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    /**
     * A value that the entity should have.
     *
     * @param property the local name of the property
     * @param values words, numbers, or IRIs of entities, of which one should fit
     */
    record Hint(String property, List<String> values) {}

    /** @throws IllegalArgumentException if it is no query */
    static ReconciliationQuery of(JsonNode query) {
        if (!query.isObject()) {
            throw new IllegalArgumentException("a query is a JSON object with 'query' or 'properties'");
        }
        List<Hint> hints = new ArrayList<>();
        query.path("properties")
                .forEach(hint -> hints.add(new Hint(hint.path("pid").asText(), values(hint.path("v")))));
        String name = query.path("query").asText();
        return new ReconciliationQuery(
                name.substring(0, Math.min(LONGEST, name.length())),
                values(query.path("type")),
                Math.max(1, Math.min(MOST, query.path("limit").asInt(USUAL))),
                List.copyOf(hints));
    }

    private static List<String> values(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .flatMap(value -> values(value).stream())
                    .toList();
        }
        if (node.isObject()) {
            return List.of(node.path("id").asText());
        }
        return node.isMissingNode() || node.isNull() || node.asText().isEmpty() ? List.of() : List.of(node.asText());
    }
}
