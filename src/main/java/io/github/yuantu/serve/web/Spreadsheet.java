package io.github.yuantu.serve.web;

import io.github.yuantu.serve.explore.AnswerSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An answer as CSV that spreadsheets open as it is: they take it for UTF-8, and no cell for a formula. */
final class Spreadsheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\t\r].*|-(?!\\d+(\\.\\d+)?$).*");

    private Spreadsheet() {}

    static byte[] bytes(AnswerSheet sheet) throws IOException {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(sheet.columns());
            for (List<String> row : sheet.rows()) {
                printer.printRecord(row.stream().map(Spreadsheet::harmless).toList());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
