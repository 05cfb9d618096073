package io.github.yuantu.evaluate.score;

import io.github.yuantu.rdf.Yt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** A graph, page by page. To be asked within a read transaction. */
public final class BuiltGraph {

    private static final List<Node> LABELS =
            List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), RDFS.label.asNode());

    private final DatasetGraph dataset;
    private final Map<Node, String> pageOfGraph = new TreeMap<>(NodeCmp::compareRDFTerms);

    /** @param dataset the named graphs of the articles, and whatever else a build writes */
    public BuiltGraph(DatasetGraph dataset) {
        this.dataset = dataset;
        each(
                Node.ANY,
                Node.ANY,
                RDF.type.asNode(),
                Yt.ARTICLE,
                article -> each(
                        article.getGraph(),
                        article.getSubject(),
                        SchemaDO.isPartOf.asNode(),
                        Node.ANY,
                        page -> each(
                                Node.ANY,
                                page.getObject(),
                                DCTerms.source.asNode(),
                                Node.ANY,
                                source -> pageOfGraph.put(article.getGraph(), fileName(words(source.getObject()))))));
    }

    private static String fileName(String source) {
        return source.replace('\\', '/').replaceFirst("^.*/", "");
    }

    private void each(Node graph, Node subject, Node property, Node object, Consumer<Quad> use) {
        List<Quad> found = new ArrayList<>();
        Iterator<Quad> quads = dataset.findNG(graph, subject, property, object);
        quads.forEachRemaining(found::add);
        found.forEach(use);
    }

    /** The names of the files that its pages were read from, sorted. */
    public SortedSet<String> pages() {
        return new TreeSet<>(pageOfGraph.values());
    }

    /** What the articles of a page say together; if there is none, of a file whose name differs in its ending alone. */
    public BuiltPage page(String name) {
        Predicate<String> isSame = pageOfGraph.containsValue(name)
                ? name::equals
                : page -> stem(page).equals(stem(name));
        Map<String, Map<String, List<String>>> nodes = new LinkedHashMap<>();
        pageOfGraph.forEach((graph, page) -> {
            if (isSame.test(page)) {
                addTo(nodes, graph);
            }
        });
        return new BuiltPage(this, nodes);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** In a fixed order, as names are given out to annotated entities by who comes first. */
    private void addTo(Map<String, Map<String, List<String>>> nodes, Node graph) {
        Map<Node, Map<Node, List<Node>>> sorted = new TreeMap<>(NodeCmp::compareRDFTerms);
        each(
                graph,
                Node.ANY,
                Node.ANY,
                Node.ANY,
                quad -> sorted.computeIfAbsent(quad.getSubject(), subject -> new TreeMap<>(NodeCmp::compareRDFTerms))
                        .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                        .add(quad.getObject()));
        sorted.forEach((subject, properties) -> properties.forEach((property, objects) -> {
            objects.sort(NodeCmp::compareRDFTerms);
            List<String> values = nodes.computeIfAbsent(words(subject), key -> new LinkedHashMap<>())
                    .computeIfAbsent(words(property), key -> new ArrayList<>());
            objects.forEach(object -> values.add(words(object)));
        }));
    }

    /** The values of a property of a node, in whichever graph they stand. */
    Set<String> values(String node, Node property) {
        Set<String> values = new TreeSet<>();
        each(Node.ANY, NodeFactory.createURI(node), property, Node.ANY, quad -> values.add(words(quad.getObject())));
        return values;
    }

    /** Every name of a node, folded. */
    Set<String> labels(String node) {
        Set<String> labels = new HashSet<>();
        LABELS.forEach(property -> values(node, property).forEach(label -> labels.add(Wording.folded(label))));
        return labels;
    }

    /** A name of a node to be shown: its first label, otherwise the end of its IRI. */
    String name(String node) {
        for (Node property : LABELS) {
            for (String label : values(node, property)) {
                return label;
            }
        }
        return node.substring(node.lastIndexOf('/') + 1);
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.toString();
    }
}
