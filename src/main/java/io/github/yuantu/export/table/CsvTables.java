package io.github.yuantu.export.table;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.TableFormat;
import io.github.yuantu.export.table.Table.Column;
import io.github.yuantu.export.table.Table.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file (RFC 4180, UTF-8) for each table. */
public final class CsvTables implements TableFormat.Writer {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** With these a spreadsheet begins a formula, and whoever writes a newspaper could have it run one. */
    private static final String FORMULA = "=+-@\t\r";

    private final boolean byteOrderMark;

    /** @param byteOrderMark whether each file begins with one */
    public CsvTables(boolean byteOrderMark) {
        this.byteOrderMark = byteOrderMark;
    }

    @Override
    public void write(List<Table> tables, ExportFiles files) throws IOException {
        for (Table table : tables) {
            var file = new LazyFile(table, files);
            table.rows().each(file::print);
            file.close();
        }
    }

    /** Begun by the first row, so that a table without rows makes no file. */
    private final class LazyFile {
        private final Table table;
        private final ExportFiles files;
        private final List<CSVPrinter> open = new ArrayList<>(1);

        LazyFile(Table table, ExportFiles files) {
            this.table = table;
            this.files = files;
        }

        void print(List<String> cells) throws IOException {
            if (open.isEmpty()) {
                open.add(begin());
            }
            List<String> safe = new ArrayList<>(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                safe.add(safe(table.columns().get(i), cells.get(i)));
            }
            open.get(0).printRecord(safe);
        }

        private CSVPrinter begin() throws IOException {
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(files.open(table.name() + ".csv"), StandardCharsets.UTF_8));
            if (byteOrderMark) {
                out.write(BYTE_ORDER_MARK);
            }
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            csv.printRecord(table.columns().stream().map(Column::name).toList());
            return csv;
        }

        void close() throws IOException {
            for (CSVPrinter csv : open) {
                csv.close();
            }
        }
    }

    private static String safe(Column column, String cell) {
        boolean formula = column.kind() == Kind.TEXT && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
