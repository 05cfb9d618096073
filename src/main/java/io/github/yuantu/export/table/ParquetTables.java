package io.github.yuantu.export.table;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.TableFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A Parquet file for each table. */
public final class ParquetTables implements TableFormat.Writer {

    private static final int ROWS_OF_A_GROUP = 50_000;
    private static final int LETTERS_OF_A_GROUP = 1 << 24;

    private final int rowsOfAGroup;

    /** Makes row groups of a size that many small files and few large ones bear. */
    public ParquetTables() {
        this(ROWS_OF_A_GROUP);
    }

    /** @param rowsOfAGroup how many rows are held in memory and written together, fewer if they are long */
    ParquetTables(int rowsOfAGroup) {
        this.rowsOfAGroup = rowsOfAGroup;
    }

    @Override
    public void write(List<Table> tables, ExportFiles files) throws IOException {
        for (Table table : tables) {
            var rows = new PendingRows(table, files);
            table.rows().each(rows::add);
            rows.finish();
        }
    }

    /** The rows of the group that is being gathered; the file is begun by the first, so that no rows make no file. */
    private final class PendingRows {
        private final Table table;
        private final ExportFiles files;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<ParquetFile> open = new ArrayList<>(1);
        private long letters;

        PendingRows(Table table, ExportFiles files) {
            this.table = table;
            this.files = files;
        }

        void add(List<String> row) throws IOException {
            rows.add(row);
            letters += row.stream().mapToLong(String::length).sum();
            if (rows.size() == rowsOfAGroup || letters > LETTERS_OF_A_GROUP) {
                write();
            }
        }

        private void write() throws IOException {
            if (open.isEmpty()) {
                open.add(new ParquetFile(files.open(table.name() + ".parquet"), table));
            }
            open.get(0).write(rows);
            rows.clear();
            letters = 0;
        }

        void finish() throws IOException {
            if (!rows.isEmpty()) {
                write();
            }
            for (ParquetFile file : open) {
                file.close();
            }
        }
    }
}
