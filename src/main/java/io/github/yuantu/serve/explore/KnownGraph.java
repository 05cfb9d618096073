package io.github.yuantu.serve.explore;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Yt;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * All statements of a dataset, whichever article makes them, and the names of what they speak of. For one answer: it
 * remembers what it was asked to link to, as a name that thousands of articles give stands in all their graphs.
 */
public final class KnownGraph {

    private static final Set<Node> ENTITY_CLASSES =
            Arrays.stream(EntityType.values()).map(Yt::of).collect(Collectors.toUnmodifiableSet());

    private final Graph graph;
    private final Map<Node, Thing> things = new HashMap<>();

    private KnownGraph(Graph graph) {
        this.graph = graph;
    }

    /** The union of a dataset's named graphs. */
    public static KnownGraph of(DatasetGraph dataset) {
        return new KnownGraph(dataset.getUnionGraph());
    }

    /** At most {@code most} statements of that form, each once. */
    Set<Triple> find(Node subject, Node property, Node object, int most) {
        Set<Triple> found = new LinkedHashSet<>();
        ExtendedIterator<Triple> all = graph.find(subject, property, object);
        try {
            while (found.size() < most && all.hasNext()) {
                found.add(all.next());
            }
        } finally {
            all.close();
        }
        return found;
    }

    List<Node> objects(Node subject, Node property) {
        return find(subject, property, Node.ANY, Integer.MAX_VALUE).stream()
                .map(Triple::getObject)
                .toList();
    }

    List<Node> subjects(Node property, Node object, int most) {
        return find(Node.ANY, property, object, most).stream()
                .map(Triple::getSubject)
                .toList();
    }

    /** How many subjects have {@code object} as a value of {@code property}. */
    int count(Node property, Node object) {
        ExtendedIterator<Triple> all = graph.find(Node.ANY, property, object);
        int count = 0;
        try {
            for (; all.hasNext(); all.next()) {
                count++;
            }
        } finally {
            all.close();
        }
        return count;
    }

    /** The value; of several the one that comes first by its letters. */
    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().min(Comparator.comparing(KnownGraph::words));
    }

    /** The words of the value, empty if there is none. */
    String text(Node subject, Node property) {
        return object(subject, property).map(KnownGraph::words).orElse("");
    }

    List<String> texts(Node subject, Node property) {
        return objects(subject, property).stream()
                .map(KnownGraph::words)
                .distinct()
                .sorted()
                .toList();
    }

    /** The number, without the zeros that a store may add. */
    Optional<BigDecimal> number(Node subject, Node property) {
        return object(subject, property).map(KnownGraph::words).map(KnownGraph::plain);
    }

    private static BigDecimal plain(String digits) {
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether anything is said of it. */
    boolean knows(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
    }

    boolean isA(Node node, Node type) {
        return graph.contains(node, RDF.type.asNode(), type);
    }

    boolean isEntity(Node node) {
        return !Collections.disjoint(objects(node, RDF.type.asNode()), ENTITY_CLASSES);
    }

    /** How to link to a node. */
    Thing thing(Node node) {
        return things.computeIfAbsent(node, one -> new Thing(one.toString(), name(one), type(one)));
    }

    private String name(Node node) {
        if (!node.isURI()) {
            return words(node);
        }
        String label = text(node, SKOS.prefLabel.asNode());
        String headline = label.isEmpty() ? text(node, SchemaDO.headline.asNode()) : label;
        return headline.isEmpty() ? localName(node) : headline;
    }

    /** The class of the contract, otherwise any class of ours. */
    private String type(Node node) {
        List<Node> types = objects(node, RDF.type.asNode());
        return types.stream()
                .filter(ENTITY_CLASSES::contains)
                .min(Comparator.comparing(Node::getURI))
                .or(() -> types.stream().filter(Node::isURI).min(Comparator.comparing(Node::getURI)))
                .map(KnownGraph::localName)
                .orElse("");
    }

    ArticleLine article(Node article) {
        Node page = object(article, SchemaDO.isPartOf.asNode()).orElse(article);
        return new ArticleLine(
                article.toString(),
                text(article, SchemaDO.headline.asNode()),
                text(article, SchemaDO.datePublished.asNode()),
                text(page, SchemaDO.publisher.asNode()),
                text(page, DCTerms.source.asNode()));
    }

    /** The node of an IRI that a client names. */
    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The last part of an IRI. */
    static String localName(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
