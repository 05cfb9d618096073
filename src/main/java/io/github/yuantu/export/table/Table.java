package io.github.yuantu.export.table;

import java.io.IOException;
import java.util.List;

/**
 * A table whose rows are made as they are asked for.
 *
 * @param name what it is called, a word
 * @param columns its columns
 * @param rows its rows
 */
public record Table(String name, List<Column> columns, Rows rows) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL
    }

    /**
     * A column.
     *
     * @param name its head
     * @param kind what its cells hold
     */
    public record Column(String name, Kind kind) {}

    /** Gives the rows, each time anew. */
    @FunctionalInterface
    public interface Rows {
        /** Hands each row to {@code visitor}. */
        void each(Visitor visitor) throws IOException;
    }

    /** Takes rows. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes a row.
         *
         * @param cells a cell for each column, empty if it has no value; numbers in XSD's notation
         */
        void visit(List<String> cells) throws IOException;
    }
}
