package io.github.yuantu.question;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

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

    /** Named graphs in a database like that of a store. */
    public static DatasetGraph stored(DatasetGraph named) {
        DatasetGraph stored = DatabaseMgr.createDatasetGraph();
        stored.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(stored, () -> named.find().forEachRemaining(stored::add));
        return stored;
    }
}
