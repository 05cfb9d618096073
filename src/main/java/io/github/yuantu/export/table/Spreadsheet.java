package io.github.yuantu.export.table;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.TableFormat;
import io.github.yuantu.export.table.Table.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with a sheet for each table; one that is too long goes on in the next. Cells are words or numbers, never
 * formulas.
 */
public final class Spreadsheet implements TableFormat.Writer {

    /** The most that a cell can hold, in UTF-16 code units. */
    private static final int LONGEST = 32_767;

    private static final int FLUSHED = 500;

    private final int mostRows;

    /** With as many rows to a sheet as Excel reads. */
    public Spreadsheet() {
        this(Worksheet.MAX_ROWS);
    }

    /** @param mostRows how many rows a sheet may have, its head included */
    Spreadsheet(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public void write(List<Table> tables, ExportFiles files) throws IOException {
        try (OutputStream out = files.open("tables.xlsx");
                Workbook workbook = new Workbook(out, "Yuantu", "1.0")) {
            boolean empty = true;
            for (Table table : tables) {
                var sheets = new Sheets(workbook, table);
                table.rows().each(sheets::add);
                sheets.finish();
                empty &= sheets.number == 0;
            }
            if (empty) {
                workbook.newWorksheet("empty").finish();
            }
        }
    }

    private final class Sheets {
        private final Workbook workbook;
        private final Table table;
        private int number;
        private int row = mostRows;
        private List<Worksheet> current = List.of();

        Sheets(Workbook workbook, Table table) {
            this.workbook = workbook;
            this.table = table;
        }

        void add(List<String> cells) throws IOException {
            if (row == mostRows) {
                finish();
                begin();
            }
            Worksheet sheet = current.get(0);
            for (int i = 0; i < cells.size(); i++) {
                set(sheet, i, cells.get(i));
            }
            row++;
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }

        private void begin() throws IOException {
            number++;
            Worksheet sheet = workbook.newWorksheet(number == 1 ? table.name() : table.name() + " " + number);
            sheet.freezePane(0, 1);
            for (int i = 0; i < table.columns().size(); i++) {
                sheet.inlineString(0, i, table.columns().get(i).name());
                sheet.style(0, i).bold().set();
            }
            current = List.of(sheet);
            row = 1;
        }

        private void set(Worksheet sheet, int column, String cell) {
            if (cell.isEmpty()) {
                return;
            }
            if (table.columns().get(column).kind() == Kind.TEXT || !isNumber(cell)) {
                sheet.inlineString(row, column, cell.length() > LONGEST ? cell.substring(0, LONGEST - 1) + "…" : cell);
            } else {
                sheet.value(row, column, new BigDecimal(cell));
            }
        }

        void finish() throws IOException {
            for (Worksheet sheet : current) {
                sheet.finish();
            }
            current = List.of();
        }
    }

    /** Several values of one figure stand joined in a cell. */
    private static boolean isNumber(String cell) {
        return cell.chars().allMatch(character -> "+-.eE0123456789".indexOf(character) >= 0);
    }
}
