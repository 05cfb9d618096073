package io.github.yuantu.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Gathers the statements of one article in its own named graph, each once. */
final class ArticleGraph {
    private final Node name;
    private final Node article;
    private final Set<Quad> quads = new LinkedHashSet<>();

    ArticleGraph(Node name, Node article) {
        this.name = name;
        this.article = article;
    }

    Node article() {
        return article;
    }

    void state(Node subject, Node property, Node object) {
        quads.add(Quad.create(name, subject, property, object));
    }

    void type(Node subject, Node type) {
        state(subject, RDF.type.asNode(), type);
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }
}
