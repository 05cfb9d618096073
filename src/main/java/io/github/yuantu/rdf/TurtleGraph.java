package io.github.yuantu.rdf;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * The ontology, or a file of reference data, as statements of a named graph of its own: resources moved under the base
 * IRI that the user set, nodes without a name given one that is made from what is said of them.
 */
public final class TurtleGraph {
    private static final String HOME = "https://w3id.org/yuantu/";

    private final String base;

    /** @param base the IRI that resources live under */
    public TurtleGraph(String base) {
        this.base = base;
    }

    /**
     * The statements of a Turtle file.
     *
     * @param resource the path of the file in the product; names the graph if the file does not name itself
     * @param turtle what stands in it
     */
    public List<Quad> quads(String resource, InputStream turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(graph, turtle, Lang.TURTLE);
        AnonymousNodes anonymous = new AnonymousNodes(graph);
        Node name = name(graph, resource);
        return graph.stream()
                .map(triple -> Quad.create(
                        name,
                        moved(anonymous.named(triple.getSubject())),
                        triple.getPredicate(),
                        moved(anonymous.named(triple.getObject()))))
                .distinct()
                .toList();
    }

    private static Node name(Graph graph, String resource) {
        return Stream.of(OWL.Ontology, VOID.Dataset)
                .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type.asNode()))
                .map(triple -> triple.getSubject())
                .findFirst()
                .orElseGet(() -> NodeFactory.createURI(HOME + resource.replace(".ttl", "")));
    }

    private Node moved(Node node) {
        return node.isURI() && node.getURI().startsWith(IriMinter.DEFAULT_BASE)
                ? NodeFactory.createURI(base + node.getURI().substring(IriMinter.DEFAULT_BASE.length()))
                : node;
    }
}
