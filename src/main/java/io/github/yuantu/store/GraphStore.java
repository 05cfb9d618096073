package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/**
 * The last complete generation of a store, opened for reading. One store can be open once in a process, and by one
 * process at a time. Safe for use by several threads.
 */
public final class GraphStore implements AutoCloseable {
    private final DatasetGraph database;
    private final Generation generation;
    private final Path folder;

    private GraphStore(DatasetGraph database, Generation generation, Path folder) {
        this.database = database;
        this.generation = generation;
        this.folder = folder;
    }

    /**
     * Opens the store; never creates one.
     *
     * @throws SetupException if there is none, or another process holds it
     */
    public static GraphStore open(Path directory) {
        Path current = new StoreDirectory(directory)
                .current()
                .orElseThrow(() -> new SetupException(
                        "no store in " + directory + "; make one with: yuantu build INPUT… --store " + directory));
        DatasetGraph database = Databases.connect(current);
        database.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new GraphStore(database, Generation.read(current), current);
    }

    /**
     * The dataset, read-only: SPARQL finds the union of all named graphs in its default graph, iteration finds the named
     * graphs as they were written.
     */
    public DatasetGraph dataset() {
        return new DatasetGraphReadOnly(database);
    }

    /** What the generation says of itself. */
    public Generation generation() {
        return generation;
    }

    /** What validation found when the generation was built: how many statements, by message. */
    public SortedMap<String, Long> findings() {
        return Findings.read(folder).counts();
    }

    /**
     * Opens the search index of this generation; one that was built without it gets one in memory.
     *
     * @param syllables the pinyin of a name
     */
    public SearchIndex search(Function<String, List<String>> syllables) {
        return SearchIndex.open(folder).orElseGet(() -> SearchIndex.of(database, syllables));
    }

    /**
     * Counts what is really there, to be compared with what the generation says.
     *
     * @throws SetupException if the indexes differ
     */
    public Generation count() {
        return new IndexCheck(database).count();
    }

    /** Reads inside a read transaction. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return Txn.calculateRead(database, () -> reading.apply(dataset()));
    }

    @Override
    public void close() {
        Databases.release(database);
    }
}
