package io.github.yuantu.cli;

import io.github.yuantu.store.GraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;

/** A graph that was built: the folder of a store, or a file that it was exported to with its named graphs. */
record BuiltSource(Path path) {

    /** Reads it within one transaction. */
    <T> T read(Function<DatasetGraph, T> reading) {
        if (!Files.isRegularFile(path)) {
            try (GraphStore store = GraphStore.open(path)) {
                return store.read(reading);
            }
        }
        try {
            return reading.apply(RDFDataMgr.loadDatasetGraph(path.toUri().toString()));
        } catch (RiotException e) {
            throw new UsageException(
                    path + " is no graph with named graphs (.nq, .trig, each also as .gz): " + e.getMessage());
        }
    }
}
