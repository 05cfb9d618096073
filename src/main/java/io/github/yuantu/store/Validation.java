package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.store.Violation.Severity;
import io.github.yuantu.store.Violation.Source;
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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Checks statements against the ontology's shapes, one named graph at a time: an article's graph holds all that its
 * shapes ask for, the classes of its entities included. What articles say together is held against the shapes of
 * plausibility. Safe for use by several threads.
 */
public final class Validation {
    private static final String SHAPES = "/ontology/shapes.ttl";
    /** So many graphs of articles are held in memory together. */
    private static final int AT_ONCE = 200;

    private static final String PLAUSIBILITY = "/ontology/plausibility.ttl";

    private final Shapes shapes;
    private final Shapes acrossArticles;

    /** Checks against these shapes, each named graph by itself and all together. */
    Validation(Graph shapes, Graph acrossArticles) {
        this.shapes = Shapes.parse(shapes);
        this.acrossArticles = Shapes.parse(acrossArticles);
    }

    /**
     * Reads the shapes shipped with the product.
     *
     * @throws SetupException if they are missing
     */
    public static Validation load() {
        return new Validation(read(SHAPES), read(PLAUSIBILITY));
    }

    private static Graph read(String resource) {
        try (InputStream stream = Validation.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new SetupException("no shapes " + resource + " in this build; rebuild with mvn package");
            }
            Graph graph = GraphMemFactory.createDefaultGraph();
            RDFDataMgr.read(graph, stream, Lang.TURTLE);
            return graph;
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

    /**
     * What of a dataset breaks a shape, worst first: each article's graph by itself, ontology and reference data at once,
     * and what all of them say together. To be asked within a read transaction.
     */
    public List<Violation> validate(DatasetGraph dataset) {
        List<Violation> violations = new ArrayList<>();
        List<Graph> articles = new ArrayList<>();
        Graph reference = GraphMemFactory.createDefaultGraph();
        for (Node name : Iter.toList(dataset.listGraphNodes())) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            GraphUtil.addInto(graph, dataset.getGraph(name));
            if (graph.contains(Node.ANY, RDF.type.asNode(), Yt.ARTICLE)) {
                articles.add(graph);
            } else {
                GraphUtil.addInto(reference, graph);
            }
            if (articles.size() == AT_ONCE) {
                violations.addAll(validateEach(articles));
                articles.clear();
            }
        }
        violations.addAll(validateEach(articles));
        violations.addAll(validate(reference));
        violations.addAll(together(dataset.getUnionGraph()));
        return violations.stream().sorted().toList();
    }

    /** Copies in memory can be checked by several threads, which a store within a transaction cannot. */
    private List<Violation> validateEach(List<Graph> articles) {
        return articles.parallelStream()
                .flatMap(article -> validate(article).stream())
                .toList();
    }

    private List<Violation> together(Graph union) {
        return ShaclValidator.get().validate(acrossArticles, union).getEntries().stream()
                .map(entry -> new Violation(
                        severity(entry),
                        text(entry.focusNode()),
                        message(entry),
                        Stream.of(entry.focusNode(), entry.value())
                                .flatMap(node -> sources(node, union))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** Where a figure or a post is claimed. */
    private static Stream<Source> sources(Node node, Graph union) {
        return subjects(union, RDF.subject.asNode(), node)
                .flatMap(claim -> objects(union, claim, Prov.WAS_DERIVED_FROM)
                        .map(article -> new Source(headline(article, union), sentence(claim, union))))
                .sorted(Comparator.comparing(Source::article).thenComparing(Source::sentence));
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
                subjects(graph, RDF.type.asNode(), Yt.ARTICLE)
                        .limit(1)
                        .map(article -> new Source(headline(article, graph), sentence(entry.focusNode(), graph)))
                        .toList());
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

    private static String headline(Node article, Graph graph) {
        return objects(graph, article, SchemaDO.headline.asNode())
                .findFirst()
                .map(Validation::text)
                .orElse(article.getURI());
    }

    private static String sentence(Node focus, Graph graph) {
        Optional<Node> own = objects(graph, focus, OA.exact.asNode()).findFirst();
        return own.or(() -> subjects(graph, RDF.subject.asNode(), focus)
                        .flatMap(claim -> objects(graph, claim, OA.exact.asNode()))
                        .min(Comparator.comparing(Validation::text)))
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
