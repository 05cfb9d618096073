package io.github.yuantu.export;

import io.github.yuantu.export.table.GraphTables;
import io.github.yuantu.export.table.Table;
import java.io.IOException;
import java.util.List;

/**
 * A format of tables.
 *
 * @param name what the user calls it
 * @param title its name in print
 * @param extensions how files of it end, the usual one first, without a dot; empty for a folder
 * @param isCompressed whether its files are compressed as they are
 * @param writer writes it
 */
public record TableFormat(String name, String title, List<String> extensions, boolean isCompressed, Writer writer)
        implements ExportFormat {

    /** Writes tables. */
    @FunctionalInterface
    public interface Writer {
        /** Writes those of the tables that have rows to one or more {@code files}. */
        void write(List<Table> tables, ExportFiles files) throws IOException;
    }

    @Override
    public void write(Statements statements, ExportFiles files) throws IOException {
        writer.write(new GraphTables(statements).all(), files);
    }
}
