package io.github.yuantu.export.network;

import io.github.yuantu.export.Articles;
import io.github.yuantu.export.Statements;
import io.github.yuantu.rdf.Yt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** All that is claimed with one subject. */
final class Claims {

    private final Statements statements;
    private final Articles articles;
    private final Map<Triple, List<Quad>> claims = new HashMap<>();

    Claims(Statements statements, Articles articles, Node subject) {
        this.statements = statements;
        this.articles = articles;
        for (Quad claim : statements.quads(Node.ANY, RDF.subject.asNode(), subject)) {
            Node graph = claim.getGraph();
            statements
                    .one(graph, claim.getSubject(), RDF.predicate.asNode())
                    .ifPresent(predicate -> statements
                            .one(graph, claim.getSubject(), RDF.object.asNode())
                            .ifPresent(object -> claims.computeIfAbsent(
                                            Triple.create(subject, predicate, object), key -> new ArrayList<>())
                                    .add(claim)));
        }
    }

    /** The edge from {@code statement}'s subject to {@code target}, as often as the statement is claimed. */
    NetworkEdge edge(Triple statement, String relation, Node target, String title) {
        List<Quad> made = claims.getOrDefault(statement, List.of());
        List<Node> graphs = made.isEmpty() ? said(statement) : graphs(made);
        return new NetworkEdge(
                statement.getSubject().getURI(),
                relation,
                target.getURI(),
                title,
                Math.max(1, made.size()),
                made.stream().mapToDouble(this::confidence).max().orElse(1),
                articles.count(graphs),
                articles.stretch(graphs));
    }

    private List<Node> said(Triple statement) {
        return graphs(statements.quads(statement.getSubject(), statement.getPredicate(), statement.getObject()));
    }

    private static List<Node> graphs(List<Quad> quads) {
        return quads.stream().map(Quad::getGraph).distinct().toList();
    }

    private double confidence(Quad claim) {
        return statements
                .one(claim.getGraph(), claim.getSubject(), Yt.CONFIDENCE)
                .map(confidence -> Double.parseDouble(confidence.getLiteralLexicalForm()))
                .orElse(1.0);
    }
}
