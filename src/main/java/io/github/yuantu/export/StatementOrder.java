package io.github.yuantu.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Sends statements in an order that depends on nothing but themselves: graphs by name, in each graph by subject,
 * predicate, object. Holds one graph at a time, in memory what fits, so that a store of any size can be sent.
 */
final class StatementOrder {

    private final Statements statements;

    StatementOrder(Statements statements) {
        this.statements = statements;
    }

    /** Sends all quads, or for a format without graphs each triple of their union. */
    void send(StreamRDF to, boolean quads) {
        to.start();
        if (statements.graphs().isEmpty()) {
            statements.sorted(List.of(Quad.defaultGraphIRI), to::triple);
        } else if (quads) {
            statements.graphs().forEach(graph -> send(to, graph));
        } else {
            statements.sorted(statements.graphs(), to::triple);
        }
        to.finish();
    }

    private void send(StreamRDF to, Node graph) {
        statements.sorted(List.of(graph), triple -> to.quad(Quad.create(graph, triple)));
    }
}
