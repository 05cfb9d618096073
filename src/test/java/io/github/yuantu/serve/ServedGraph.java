package io.github.yuantu.serve;

import io.github.yuantu.analyse.PinyinReading;
import io.github.yuantu.store.SearchIndex;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** Starts an endpoint over a graph in memory. */
public final class ServedGraph {

    private ServedGraph() {}

    /** With a search index in memory too, and no findings. */
    public static Endpoint start(DatasetGraph graph, EndpointOptions options) {
        SearchIndex index = SearchIndex.of(graph, new PinyinReading()::syllables);
        return Endpoint.start(graph, index, new TreeMap<>(), options);
    }
}
