package io.github.yuantu.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.rdf.Yt;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The shipped context of JSON-LD: which word stands for which property, and what its values are. */
final class JsonLdContext {

    private static final String RESOURCE = "/ontology/context.jsonld";

    private final JsonNode context;
    private final Map<String, Term> terms = new HashMap<>();

    /**
     * A word of the context.
     *
     * @param word the word
     * @param type the datatype that values have, {@code @id} for resources, empty if each says its own
     * @param language the language that values are in, empty if each says its own
     */
    record Term(String word, String type, String language) {}

    private JsonLdContext(JsonNode context) {
        this.context = context;
        context.fields().forEachRemaining(entry -> {
            if (entry.getValue().isObject()) {
                JsonNode term = entry.getValue();
                terms.put(
                        expanded(term.path("@id").asText()),
                        new Term(
                                entry.getKey(),
                                expanded(term.path("@type").asText()),
                                term.path("@language").asText()));
            }
        });
    }

    /** @throws SetupException if it is not in the product or cannot be read */
    static JsonLdContext load() {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new SetupException(
                        "no " + RESOURCE.substring(1) + " in the program's jar: build it anew (mvn package)");
            }
            return new JsonLdContext(new ObjectMapper().readTree(in).get("@context"));
        } catch (IOException e) {
            throw new SetupException(RESOURCE.substring(1) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The context itself. */
    JsonNode json() {
        return context;
    }

    /** The word for a property: of those that the context does not list, ours are words by themselves. */
    Term term(Node property) {
        String iri = property.getURI();
        Term listed = terms.get(iri);
        if (listed != null) {
            return listed;
        }
        String word = type(property);
        return new Term(context.has(word) ? iri : word, "", "");
    }

    /** The word for a class, its IRI if it is none of ours. */
    String type(Node type) {
        String iri = type.toString();
        return iri.startsWith(Yt.NAMESPACE) ? iri.substring(Yt.NAMESPACE.length()) : iri;
    }

    private String expanded(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && context.path(name.substring(0, colon)).isTextual()
                ? context.get(name.substring(0, colon)).asText() + name.substring(colon + 1)
                : name;
    }
}
