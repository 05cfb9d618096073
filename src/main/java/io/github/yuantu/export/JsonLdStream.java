package io.github.yuantu.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.export.JsonLdContext.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes statements as JSON-LD while they come, graph by graph and in each subject by subject, with the shipped context.
 * Holds what is said of one subject.
 */
final class JsonLdStream implements StreamRDF {

    private static final Node NONE = NodeFactory.createBlankNode("none");

    private final JsonLdContext context = JsonLdContext.load();
    private final JsonGenerator json;
    private final Map<Node, List<Node>> said = new LinkedHashMap<>();
    private Node graph = NONE;
    private Node subject = NONE;

    /** @param out left open */
    JsonLdStream(OutputStream out) {
        try {
            this.json = new JsonFactory()
                    .setCodec(new ObjectMapper())
                    .createGenerator(out, JsonEncoding.UTF8)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step that writes. */
    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        write(() -> {
            json.writeStartObject();
            json.writeFieldName("@context");
            json.writeTree(context.json());
            json.writeArrayFieldStart("@graph");
        });
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
            endGraph();
            graph = quad.getGraph();
            write(() -> {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("@id", id(graph));
                json.writeArrayFieldStart("@graph");
            });
        }
        triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
        if (!triple.getSubject().equals(subject)) {
            endSubject();
            subject = triple.getSubject();
        }
        said.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>()).add(triple.getObject());
    }

    private void endSubject() {
        if (!said.isEmpty()) {
            write(() -> {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("@id", id(subject));
                for (Map.Entry<Node, List<Node>> property : said.entrySet()) {
                    property(property.getKey(), property.getValue());
                }
                json.writeEndObject();
            });
        }
        said.clear();
        subject = NONE;
    }

    private void property(Node property, List<Node> values) throws IOException {
        boolean type = property.equals(RDF.type.asNode()) && values.stream().allMatch(Node::isURI);
        Term term = context.term(property);
        json.writeFieldName(type ? "@type" : term.word());
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Node value : values) {
            if (type) {
                json.writeString(context.type(value));
            } else if (value.isLiteral()) {
                literal(term, value);
            } else {
                resource(term, value);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private void resource(Term term, Node value) throws IOException {
        if (term.type().equals("@id")) {
            json.writeString(id(value));
        } else {
            json.writeStartObject();
            json.writeStringField("@id", id(value));
            json.writeEndObject();
        }
    }

    private void literal(Term term, Node value) throws IOException {
        String words = value.getLiteralLexicalForm();
        String language = value.getLiteralLanguage();
        String datatype = value.getLiteralDatatypeURI();
        boolean plain = language.isEmpty()
                ? term.language().isEmpty()
                        && (term.type().equals(datatype)
                                || (term.type().isEmpty() && datatype.equals(XSDDatatype.XSDstring.getURI())))
                : term.language().equals(language);
        if (plain) {
            json.writeString(words);
        } else {
            json.writeStartObject();
            json.writeStringField("@value", words);
            json.writeStringField(language.isEmpty() ? "@type" : "@language", language.isEmpty() ? datatype : language);
            json.writeEndObject();
        }
    }

    private static String id(Node resource) {
        return resource.isBlank() ? "_:" + resource.getBlankNodeLabel() : resource.getURI();
    }

    private void endGraph() {
        endSubject();
        if (!graph.equals(NONE)) {
            write(() -> {
                json.writeEndArray();
                json.writeEndObject();
            });
            graph = NONE;
        }
    }

    @Override
    public void base(String base) {}

    @Override
    public void prefix(String prefix, String iri) {}

    @Override
    public void finish() {
        endGraph();
        write(() -> {
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        });
    }
}
