package io.github.yuantu.question;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;

/** A small graph that a perfect builder could have made. */
public final class GoldenGraph {

    private GoldenGraph() {}

    /** The graph with its named graphs; the default graph is empty. */
    public static DatasetGraph named() {
        DatasetGraph graph = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(
                graph, GoldenGraph.class.getResource("/golden/graph.trig").toString());
        return graph;
    }

    /** The same with the union as default graph, as the store shows it to queries. */
    public static DatasetGraph united() {
        DatasetGraph named = named();
        var united = new DatasetGraphMapLink(GraphView.createUnionGraph(named));
        Iter.toList(named.listGraphNodes()).forEach(node -> united.addGraph(node, named.getGraph(node)));
        return united;
    }
}
