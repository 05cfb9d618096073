package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Opens and releases TDB2 databases. */
final class Databases {
    private Databases() {}

    /**
     * Opens the database in a folder, or makes one there if it is empty.
     *
     * @throws SetupException if another process holds it, or this one may not write there
     */
    static DatasetGraph connect(Path folder) {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(folder));
        } catch (DBOpEnvException e) {
            throw new SetupException(
                    "the store " + folder + " is in use (" + e.getMessage()
                            + "); stop that process, or ask its endpoint instead",
                    e);
        } catch (RuntimeIOException e) {
            throw new SetupException(
                    "the store " + folder + " cannot be opened (" + e.getMessage()
                            + "); even a reader puts a lock there: get the right to write to it, or copy the store",
                    e);
        }
    }

    /** Whether this or another process has the database in a folder open. */
    static boolean isOpen(Path folder) {
        if (!Files.isDirectory(folder.resolve("Data-0001"))) {
            return false;
        }
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
        if (lock.isLockedHere()) {
            return true;
        }
        boolean free = lock.tryLock();
        if (free) {
            lock.unlock();
        }
        ProcessFileLock.release(lock);
        return !free;
    }

    /** Closes a database and gives its lock back, also after a failure inside a transaction. */
    static void release(DatasetGraph database) {
        TDBInternal.expel(database, true);
    }
}
