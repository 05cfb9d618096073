package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Whether all indexes of a database hold the same quads: one that does not answers some questions with nothing. */
final class IndexCheck {
    private final DatasetGraph database;

    IndexCheck(DatasetGraph database) {
        this.database = database;
    }

    /**
     * Counts quads and graphs.
     *
     * @throws SetupException if the indexes differ
     */
    Generation count() {
        return Txn.calculateRead(database, () -> {
            SortedMap<String, Long> sizes = sizes();
            long quads = sizes.values().iterator().next();
            if (sizes.values().stream().anyMatch(size -> size != quads)) {
                throw new SetupException("the store's indexes differ in size " + sizes + "; build it again");
            }
            return new Generation(quads, Iter.count(database.listGraphNodes()));
        });
    }

    private SortedMap<String, Long> sizes() {
        SortedMap<String, Long> sizes = new TreeMap<>();
        Arrays.stream(TDBInternal.requireStorage(database)
                        .getQuadTable()
                        .getNodeTupleTable()
                        .getTupleTable()
                        .getIndexes())
                .forEach((TupleIndex index) -> sizes.put(index.getName(), index.size()));
        return sizes;
    }
}
