package io.github.yuantu.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Names the blank nodes of a graph by what is said of them, so that the same file always gives the same statements. The
 * nodes must form trees, as those that Turtle writes with brackets do.
 */
final class AnonymousNodes {
    private static final IriMinter NAMES = new IriMinter(Yt.NAMESPACE);

    private final Graph graph;
    private final Map<Node, Node> names = new HashMap<>();

    AnonymousNodes(Graph graph) {
        this.graph = graph;
    }

    /** The node itself, or the name for one that has none. */
    Node named(Node node) {
        if (!node.isBlank()) {
            return node;
        }
        Node known = names.get(node);
        if (known != null) {
            return known;
        }
        String[] content =
                graph.stream(node, Node.ANY, Node.ANY).map(this::words).sorted().toArray(String[]::new);
        Node name = NAMES.mint("anonymous", content);
        names.put(node, name);
        return name;
    }

    private String words(Triple triple) {
        return triple.getPredicate() + " " + named(triple.getObject());
    }
}
