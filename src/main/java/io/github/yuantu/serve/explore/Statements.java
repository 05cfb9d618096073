package io.github.yuantu.serve.explore;

import io.github.yuantu.rdf.Yt;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads statements, and the figures, posts and quotations that some of them are.
 *
 * @param graph where they stand
 */
record Statements(KnownGraph graph) {

    private static final int MOST_CLAIMS = 5000;

    /** What a claim claims; empty if it is none. */
    Optional<Triple> claimed(Node claim) {
        Optional<Node> subject = graph.object(claim, RDF.subject.asNode());
        Optional<Node> property = graph.object(claim, RDF.predicate.asNode());
        Optional<Node> object = graph.object(claim, RDF.object.asNode());
        return subject.isPresent() && property.isPresent() && object.isPresent()
                ? Optional.of(Triple.create(subject.get(), property.get(), object.get()))
                : Optional.empty();
    }

    /** The claims of a statement, looked for at that end of it which fewer claims have. */
    List<Node> claims(Triple statement) {
        List<Node> bySubject = graph.subjects(RDF.subject.asNode(), statement.getSubject(), MOST_CLAIMS);
        List<Node> claims = bySubject.size() < MOST_CLAIMS
                ? bySubject
                : graph.subjects(RDF.object.asNode(), statement.getObject(), MOST_CLAIMS);
        return claims.stream()
                .filter(claim -> claimed(claim).filter(statement::equals).isPresent())
                .toList();
    }

    /** Whether a node of its own stands for the fact. */
    private static boolean isNode(Triple statement) {
        Node property = statement.getPredicate();
        return property.equals(Yt.ABOUT) || property.equals(Yt.SPEAKER) || property.equals(ORG.member.asNode());
    }

    Proof proof(Collection<Node> claims) {
        return claims.stream()
                .max(Comparator.comparingDouble(this::confidence).thenComparing(claim -> claim.toString()))
                .map(surest -> new Proof(surest.toString(), claims.size(), confidence(surest)))
                .orElse(Proof.NONE);
    }

    double confidence(Node claim) {
        return graph.number(claim, Yt.CONFIDENCE).map(BigDecimal::doubleValue).orElse(0.0);
    }

    private Proof proofOf(Node fact) {
        return proof(graph.subjects(RDF.subject.asNode(), fact, MOST_CLAIMS));
    }

    Statement statement(Triple triple) {
        Node subject = triple.getSubject();
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        boolean valued = object.isLiteral();
        return new Statement(
                KnownGraph.localName(property),
                graph.thing(isNode(triple) ? object : subject),
                valued || isNode(triple) ? Optional.empty() : Optional.of(graph.thing(object)),
                valued ? object.getLiteralLexicalForm() : "",
                property.equals(Yt.ABOUT) ? Optional.of(figure(subject)) : Optional.empty(),
                property.equals(ORG.member.asNode()) ? Optional.of(post(subject)) : Optional.empty(),
                property.equals(Yt.SPEAKER) ? Optional.of(quote(subject)) : Optional.empty());
    }

    Figure figure(Node node) {
        return new Figure(
                node.toString(),
                graph.thing(graph.object(node, Yt.ABOUT).orElse(node)),
                graph.text(node, Yt.INDICATOR),
                graph.number(node, Yt.VALUE).orElse(BigDecimal.ZERO),
                graph.number(node, Yt.VALUE_MAX),
                graph.text(node, Yt.UNIT),
                graph.number(node, Yt.NORMALIZED_VALUE),
                graph.text(node, Yt.NORMALIZED_UNIT),
                graph.text(node, Yt.PERIOD),
                graph.texts(node, Yt.QUALIFIER),
                graph.number(node, Yt.GROWTH),
                graph.object(node, Yt.MODALITY).map(KnownGraph::localName).orElse(""),
                proofOf(node));
    }

    Post post(Node node) {
        return new Post(
                node.toString(),
                graph.thing(graph.object(node, ORG.member.asNode()).orElse(node)),
                graph.thing(graph.object(node, ORG.organization.asNode()).orElse(node)),
                graph.text(node, Yt.POST_TITLE),
                proofOf(node));
    }

    Quote quote(Node node) {
        return new Quote(
                node.toString(),
                graph.thing(graph.object(node, Yt.SPEAKER).orElse(node)),
                graph.text(node, Yt.QUOTED_TEXT),
                proofOf(node));
    }
}
