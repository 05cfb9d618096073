package io.github.yuantu.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yuantu.serve.reconcile.Candidate.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;

/**
 * Values of entities that a client has linked, as columns for its table.
 *
 * @param meta the properties
 * @param rows values by entity and property
 */
record Extension(List<Named> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {

    /** The setting of a property that says how many values a row gets at most; all if it is 0. */
    static final String LIMIT = "limit";

    private static final int MOST_ENTITIES = 1000;
    private static final int MOST_PROPERTIES = 50;
    private static final int MOST_VALUES = 100_000;

    /**
     * A column that a client wants.
     *
     * @param named its property
     * @param limit how many values a row gets at most
     */
    private record Wanted(Named named, long limit) {

        static Wanted of(JsonNode property, Schema schema) {
            String id = property.path("id").asText();
            Optional<Named> known = schema.property(id);
            // OpenRefine sends the number as words
            long limit = property.path("settings").path(LIMIT).asLong(0);
            return new Wanted(
                    known.orElseThrow(() -> new IllegalArgumentException("there is no property '" + id + "'")),
                    limit > 0 ? limit : Long.MAX_VALUE);
        }

        List<Map<String, Object>> cells(String entity, KnownEntities entities) {
            return entities.values(entity, named.id()).stream()
                    .limit(limit)
                    .map(value -> cell(value, entities))
                    .toList();
        }
    }

    /** @throws IllegalArgumentException if {@code query} asks for what there is not, or for too much */
    static Extension of(JsonNode query, KnownEntities entities) {
        List<String> ids = StreamSupport.stream(query.path("ids").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        List<Wanted> columns = StreamSupport.stream(query.path("properties").spliterator(), false)
                .map(property -> Wanted.of(property, entities.schema()))
                .toList();
        if (ids.size() > MOST_ENTITIES || columns.size() > MOST_PROPERTIES) {
            throw new IllegalArgumentException(
                    "at most " + MOST_ENTITIES + " entities and " + MOST_PROPERTIES + " properties at a time");
        }
        Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
        int values = 0;
        for (String id : ids) {
            Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
            columns.forEach(column -> row.put(column.named().id(), column.cells(id, entities)));
            values += row.values().stream().mapToInt(List::size).sum();
            if (values > MOST_VALUES) {
                throw new IllegalArgumentException("more than " + MOST_VALUES + " values; set the limit of a property");
            }
            rows.put(id, row);
        }
        return new Extension(columns.stream().map(Wanted::named).toList(), rows);
    }

    private static Map<String, Object> cell(Node value, KnownEntities entities) {
        if (value.isLiteral()) {
            return Map.of("str", value.getLiteralLexicalForm());
        }
        List<String> names = entities.names(value.getURI());
        return names.isEmpty()
                ? Map.of("str", value.getLocalName())
                : Map.of("id", value.getURI(), "name", names.get(0));
    }
}
