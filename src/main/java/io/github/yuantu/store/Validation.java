package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.store.Violation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Checks statements against the ontology's shapes, one named graph at a time: an article's graph holds all that its
 * shapes ask for, the classes of its entities included. Safe for use by several threads.
 */
public final class Validation {
    private static final String SHAPES = "/ontology/shapes.ttl";

    private final Shapes shapes;

    /** Checks against these shapes. */
    public Validation(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
    }

    /**
     * Reads the shapes shipped with the product.
     *
     * @throws SetupException if they are missing
     */
    public static Validation load() {
        try (InputStream stream = Validation.class.getResourceAsStream(SHAPES)) {
            if (stream == null) {
                throw new SetupException("no shapes " + SHAPES + " in this build; rebuild with mvn package");
            }
            Graph graph = GraphMemFactory.createDefaultGraph();
            RDFDataMgr.read(graph, stream, Lang.TURTLE);
            return new Validation(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of one named graph's statements breaks a shape, worst first. */
    public List<Violation> validate(Collection<Quad> quads) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return validate(graph);
    }

    /** What of a store breaks a shape, worst first: each article's graph by itself, ontology and reference data at once. */
    public List<Violation> validate(GraphStore store) {
        return store.read(dataset -> {
            List<Violation> violations = new ArrayList<>();
            Graph reference = GraphMemFactory.createDefaultGraph();
            for (Node name : Iter.toList(dataset.listGraphNodes())) {
                Graph graph = GraphMemFactory.createDefaultGraph();
                GraphUtil.addInto(graph, dataset.getGraph(name));
                if (graph.contains(Node.ANY, RDF.type.asNode(), Yt.ARTICLE)) {
                    violations.addAll(validate(graph));
                } else {
                    GraphUtil.addInto(reference, graph);
                }
            }
            violations.addAll(validate(reference));
            return violations.stream().sorted().toList();
        });
    }

    private List<Violation> validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(entry, graph))
                .sorted()
                .toList();
    }

    private static Violation violation(ReportEntry entry, Graph graph) {
        return new Violation(
                severity(entry),
                text(entry.focusNode()),
                message(entry),
                article(graph),
                sentence(entry.focusNode(), graph));
    }

    /** The shape's English words; the report's own choice among languages is not always the same. */
    private static String message(ReportEntry entry) {
        return entry.messages().stream()
                .min(Comparator.comparing(
                                (Node message) -> !message.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static Severity severity(ReportEntry entry) {
        return Stream.of(Severity.values())
                .filter(severity -> entry.severity().level().getURI().endsWith("#" + capitalised(severity)))
                .findFirst()
                .orElse(Severity.VIOLATION);
    }

    private static String capitalised(Severity severity) {
        return severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String article(Graph graph) {
        return subjects(graph, RDF.type.asNode(), Yt.ARTICLE)
                .findFirst()
                .map(article -> objects(graph, article, SchemaDO.headline.asNode())
                        .findFirst()
                        .map(Validation::text)
                        .orElse(article.getURI()))
                .orElse("");
    }

    private static String sentence(Node focus, Graph graph) {
        Optional<Node> own = objects(graph, focus, OA.exact.asNode()).findFirst();
        return own.or(() -> subjects(graph, RDF.subject.asNode(), focus)
                        .flatMap(claim -> objects(graph, claim, OA.exact.asNode()))
                        .min((one, other) -> text(one).compareTo(text(other))))
                .map(Validation::text)
                .orElse("");
    }

    private static Stream<Node> subjects(Graph graph, Node property, Node object) {
        return graph.find(Node.ANY, property, object).toList().stream().map(triple -> triple.getSubject());
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream().map(triple -> triple.getObject());
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
