package io.github.yuantu.evaluate.score;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Yt;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What the articles of one page say together, each node with the values of its properties in a fixed order. */
public final class BuiltPage {

    private final BuiltGraph graph;
    private final Map<String, Map<String, List<String>>> nodes;

    BuiltPage(BuiltGraph graph, Map<String, Map<String, List<String>>> nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    /** All nodes. */
    public Set<String> nodes() {
        return nodes.keySet();
    }

    /** The nodes of a class. */
    public List<String> instances(Node type) {
        return nodes.keySet().stream().filter(node -> isA(node, type)).toList();
    }

    boolean isA(String node, Node type) {
        return all(node, RDF.type.asNode()).contains(type.getURI());
    }

    /** The values of a property, none if it has none; more than once if several articles say so. */
    public List<String> all(String node, Node property) {
        return nodes.getOrDefault(node, Map.of()).getOrDefault(property.getURI(), List.of());
    }

    /** The first value of a property. */
    public Optional<String> first(String node, Node property) {
        return all(node, property).stream().findFirst();
    }

    String joined(String node, Node property) {
        return String.join("", all(node, property));
    }

    /** The classes of named things, in the ontology's order, that the graph gives a node, here or elsewhere. */
    public List<EntityType> classes(String node) {
        Set<String> types = graph.values(node, RDF.type.asNode());
        return Arrays.stream(EntityType.values())
                .filter(type -> types.contains(Yt.of(type).getURI()))
                .toList();
    }

    Set<String> labels(String node) {
        return graph.labels(node);
    }

    /** A name of a node, to be shown. */
    public String name(String node) {
        return graph.name(node);
    }
}
