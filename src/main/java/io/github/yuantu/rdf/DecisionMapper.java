package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.MergeDecision;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Turns the decisions on which names are one entity into the statements of a named graph of their own. */
public final class DecisionMapper {
    private final IriMinter iris;
    private final Node graph;

    /** @param iris makes the IRIs */
    public DecisionMapper(IriMinter iris) {
        this.iris = iris;
        this.graph = iris.mint("graph", "name decisions");
    }

    /** The statements of {@code decisions}. */
    public List<Quad> map(List<MergeDecision> decisions) {
        return decisions.stream().flatMap(this::quads).toList();
    }

    private Stream<Quad> quads(MergeDecision decision) {
        Node node = iris.mint(
                "name-decision",
                decision.reason().name(),
                decision.type().localName(),
                decision.name(),
                decision.other());
        return Stream.of(
                statement(node, RDF.type.asNode(), Yt.NAME_DECISION),
                statement(node, Yt.DECIDED_NAME, Literals.text(decision.name())),
                statement(node, Yt.DECIDED_CLASS, Literals.text(decision.type().localName())),
                statement(node, Yt.COMPARED_WITH, Literals.text(decision.other())),
                statement(node, Yt.MERGED, Literals.truth(decision.reason().merged())),
                statement(node, Yt.REASON, Literals.text(decision.reason().words())));
    }

    private Quad statement(Node subject, Node property, Node object) {
        return Quad.create(graph, subject, property, object);
    }
}
