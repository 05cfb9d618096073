package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a fresh generation of a store beside the one that readers have open. Nothing of it is seen before {@link
 * #publish()}; what is closed before that, or was left by a build that was killed, is deleted. For one thread.
 *
 * <p>Plain write transactions in batches: as fast as TDB2's loaders on few cores, and a kill never leaves an index
 * behind the others. After a failure nothing more is written: TDB2 loses data in a transaction that follows an aborted
 * one.
 */
public final class GenerationWriter implements AutoCloseable {
    /** Each batch copies the index blocks that it touches: batches of 50,000 take twice the time and half more room. */
    private static final int BATCH = 500_000;

    private final StoreDirectory directory;
    private final BuildLock lock;
    private final DiskSpace space;
    private final Path folder;
    private final DatasetGraph database;
    private final Map<String, Original> originals = new HashMap<>();
    private int pending;
    private boolean open = true;

    private GenerationWriter(StoreDirectory directory, BuildLock lock, DiskSpace space) {
        this.directory = directory;
        this.lock = lock;
        this.space = space;
        directory.deleteUnused();
        this.folder = directory.create();
        this.database = Databases.connect(folder);
    }

    /**
     * Begins the next generation of the store in {@code directory}, which is made if need be.
     *
     * @throws SetupException if another build writes to it, or it cannot be written to
     */
    public static GenerationWriter begin(Path directory) {
        return begin(directory, new DiskSpace(directory));
    }

    static GenerationWriter begin(Path directory, DiskSpace space) {
        StoreDirectory store = StoreDirectory.make(directory);
        BuildLock lock = BuildLock.take(directory);
        try {
            return new GenerationWriter(store, lock, space);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Adds statements, all in named graphs.
     *
     * @throws SetupException if the disk is full; only {@link #close()} may follow
     */
    public void write(Collection<Quad> quads) {
        try {
            if (!database.isInTransaction()) {
                space.check();
                database.begin(TxnType.WRITE);
            }
            quads.forEach(database::add);
            pending += quads.size();
            if (pending >= BATCH) {
                commit();
            }
        } catch (InternalError e) {
            // how the JVM reports a write to a memory-mapped file that the disk has no room for
            throw space.exhausted(e);
        }
    }

    /**
     * Keeps the page that an article was found on, so that it can be shown as it came in.
     *
     * @param article the article's IRI
     */
    public void keep(String article, Original original) {
        originals.put(article, original);
    }

    private void commit() {
        if (database.isInTransaction()) {
            database.commit();
            database.end();
        }
        pending = 0;
    }

    /** Publishes without pinyin and findings. */
    public Generation publish() {
        return publish(name -> List.of(), new TreeMap<>());
    }

    /**
     * Verifies what was written, writes the search index, marks the generation complete, lets readers open it, and
     * deletes the generations before it that nobody has open.
     *
     * @param syllables the pinyin of a name, by which it can be found too
     * @param findings what validation found: how many statements, by message
     * @throws SetupException if the indexes differ or evidence does not stand where it is said to; readers keep what
     *     they had
     */
    public Generation publish(Function<String, List<String>> syllables, SortedMap<String, Long> findings) {
        commit();
        Generation generation = new IndexCheck(database).count();
        new EvidenceCheck(database).verify();
        SearchIndex.write(folder, database, syllables, originals);
        new Findings(findings).write(folder);
        Databases.release(database);
        open = false;
        generation.mark(folder);
        directory.switchTo(folder);
        directory.deleteUnused();
        return generation;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            Databases.release(database);
            StoreDirectory.delete(folder);
        }
        lock.close();
    }
}
