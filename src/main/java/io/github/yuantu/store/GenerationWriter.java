package io.github.yuantu.store;

import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a fresh generation of a store beside the one that readers have open. Nothing of it is seen before {@link
 * #publish()}; what is closed before that is deleted. For one thread.
 */
public final class GenerationWriter implements AutoCloseable {
    /** Larger batches gain nothing in speed and cost memory. */
    private static final int BATCH = 50_000;

    private final StoreDirectory directory;
    private final Path folder;
    private final DatasetGraph database;
    private int pending;
    private boolean published;

    private GenerationWriter(StoreDirectory directory, Path folder) {
        this.directory = directory;
        this.folder = folder;
        this.database = Databases.connect(folder);
    }

    /** Begins the next generation of the store in {@code directory}, which is made if need be. */
    public static GenerationWriter begin(Path directory) {
        StoreDirectory store = new StoreDirectory(directory);
        return new GenerationWriter(store, store.create());
    }

    /** Adds statements, all in named graphs. */
    public void write(Collection<Quad> quads) {
        if (!database.isInTransaction()) {
            database.begin(TxnType.WRITE);
        }
        quads.forEach(database::add);
        pending += quads.size();
        if (pending >= BATCH) {
            commit();
        }
    }

    private void commit() {
        if (database.isInTransaction()) {
            database.commit();
            database.end();
        }
        pending = 0;
    }

    /** Verifies what was written, marks it complete, lets readers open it and deletes the generations before it. */
    public Generation publish() {
        commit();
        Generation generation = new IndexCheck(database).count();
        Databases.release(database);
        generation.mark(folder);
        directory.switchTo(folder);
        published = true;
        directory.all().stream().filter(other -> !other.equals(folder)).forEach(StoreDirectory::delete);
        return generation;
    }

    @Override
    public void close() {
        if (!published) {
            Databases.release(database);
            StoreDirectory.delete(folder);
        }
    }
}
