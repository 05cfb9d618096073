package io.github.yuantu.question;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;

/** An answer as a table whose columns line up on a terminal, where a Chinese character is two cells wide. */
final class AnswerTable {

    private static final int WIDEST = 60;

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    AnswerTable(ResultSet answer) {
        this.columns = List.copyOf(answer.getResultVars());
        answer.forEachRemaining(row -> rows.add(cells(row)));
    }

    void print(OutputStream out) {
        var printer = new PrintStream(out, false, StandardCharsets.UTF_8);
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(i);
        }
        printer.println(line(columns, widths));
        printer.println(rule(widths));
        rows.forEach(row -> printer.println(line(row, widths)));
        printer.println(rows.size() + (rows.size() == 1 ? " row" : " rows"));
        printer.flush();
    }

    private int width(int column) {
        int widest = rows.stream()
                .mapToInt(row -> CellWidth.of(row.get(column)))
                .max()
                .orElse(0);
        return Math.max(widest, CellWidth.of(columns.get(column)));
    }

    private List<String> cells(QuerySolution row) {
        return columns.stream()
                .map(column -> AnswerCell.of(row, column).replaceAll("\\s+", " "))
                .map(words -> CellWidth.clip(words, WIDEST))
                .toList();
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - CellWidth.of(cell) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        var rule = new StringBuilder();
        for (int width : widths) {
            rule.append("─".repeat(width)).append("  ");
        }
        return rule.toString().stripTrailing();
    }
}
