package io.github.yuantu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Sends the statements of a dataset in an order that depends on nothing but themselves: graphs by name, in each graph
 * by subject, predicate, object. Holds one graph in memory at a time, so that a store of any size can be sent.
 */
final class StatementOrder {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final DatasetGraph dataset;

    StatementOrder(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Sends all quads, or for a format without graphs each triple of their union. */
    void send(StreamRDF to, boolean quads) {
        to.start();
        if (quads) {
            quads(to);
        } else {
            triples(to);
        }
        to.finish();
    }

    private void quads(StreamRDF to) {
        List<Node> graphs = new ArrayList<>(Iter.toList(dataset.listGraphNodes()));
        graphs.sort(NodeCmp::compareRDFTerms);
        for (Node graph : graphs) {
            List<Triple> triples = new ArrayList<>(
                    Iter.toList(Iter.map(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)));
            triples.sort(ORDER);
            triples.forEach(triple -> to.quad(Quad.create(graph, triple)));
        }
    }

    /** In the store's own order, which groups by subject: sorting the union would need all of it in memory. */
    private void triples(StreamRDF to) {
        Iterator<Quad> union = dataset.findNG(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
        try {
            union.forEachRemaining(quad -> to.triple(quad.asTriple()));
        } finally {
            Iter.close(union);
        }
    }
}
