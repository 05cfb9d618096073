package io.github.yuantu.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yuantu.rdf.Yt;
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

    private static final int MOST_ENTITIES = 1000;
    private static final int MOST_PROPERTIES = 50;

    /** @throws IllegalArgumentException if {@code query} asks for what there is not, or for too much */
    static Extension of(JsonNode query, KnownEntities entities) {
        List<String> ids = texts(query.path("ids"));
        List<Named> properties = StreamSupport.stream(query.path("properties").spliterator(), false)
                .map(property -> property(property.path("id").asText(), entities))
                .toList();
        if (ids.size() > MOST_ENTITIES || properties.size() > MOST_PROPERTIES) {
            throw new IllegalArgumentException(
                    "at most " + MOST_ENTITIES + " entities and " + MOST_PROPERTIES + " properties at a time");
        }
        Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
        for (String id : ids) {
            Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
            properties.forEach(property -> row.put(
                    property.id(),
                    entities.values(id, Yt.term(property.id())).stream()
                            .map(value -> cell(value, entities))
                            .toList()));
            rows.put(id, row);
        }
        return new Extension(properties, rows);
    }

    private static Named property(String id, KnownEntities entities) {
        Optional<Named> known = entities.schema().property(id);
        return known.orElseThrow(() -> new IllegalArgumentException("there is no property '" + id + "'"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
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
