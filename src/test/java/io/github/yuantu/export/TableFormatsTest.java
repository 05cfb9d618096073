package io.github.yuantu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.export.table.Table;
import io.github.yuantu.export.table.Table.Column;
import io.github.yuantu.export.table.Table.Kind;
import io.github.yuantu.question.GoldenGraph;
import io.github.yuantu.rdf.Yt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens each file of tables with a reader that did not write it. */
class TableFormatsTest {

    private static final DatasetGraph GRAPH = GoldenGraph.named();

    @TempDir
    private Path folder;

    private static List<Map<String, String>> csv(ExportedFiles files, String name) throws IOException {
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(files.text(name)))
                .getRecords();
        return records.stream().map(CSVRecord::toMap).toList();
    }

    @Test
    void thereIsATableForEachClassAndRelationThatHasRows() throws IOException {
        ExportedFiles files = ExportedFiles.of(GRAPH, "tables");
        assertThat(files.all().keySet())
                .contains(
                        "Enterprise.csv",
                        "Person.csv",
                        "developer.csv",
                        "post.csv",
                        "observation.csv",
                        "quotation.csv",
                        "claim.csv",
                        "article.csv")
                .doesNotContain("organizerOf.csv");
        assertThat(csv(files, "Enterprise.csv"))
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrder("远泽能源有限公司", "远泽集团");
        assertThat(csv(files, "developer.csv"))
                .extracting(row -> row.get("sourceName") + " " + row.get("targetName") + " " + row.get("sentences"))
                .containsExactlyInAnyOrder("澄江新区光伏基地项目 远泽能源有限公司 2", "澄江硅材料产业园 远泽集团 1");
        assertThat(csv(files, "post.csv"))
                .extracting(row -> row.get("sourceName") + row.get("title"))
                .containsExactlyInAnyOrder("林知远主任", "周明舟总指挥");
        assertThat(csv(files, "observation.csv"))
                .filteredOn(row -> "总投资".equals(row.get("indicator")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("aboutName", "澄江新区光伏基地项目")
                        .containsEntry("value", "12.5")
                        .containsEntry("modality", "Target")
                        .containsEntry("published", "2024-03-05"));
        long claims =
                GRAPH.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Yt.CLAIM).count();
        assertThat(csv(files, "claim.csv")).hasSize((int) claims);
    }

    @Test
    void theWorkbookHoldsTheSameAsTheCsvTables() throws IOException {
        ExportedFiles files = ExportedFiles.of(GRAPH, "tables");
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(ExportedFiles.of(GRAPH, "xlsx").bytes("tables.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(files.all().size());
            for (String name : files.all().keySet()) {
                Sheet sheet = workbook.getSheet(name.replace(".csv", ""));
                assertThat(rows(sheet)).as(name).isEqualTo(plain(csv(files, name)));
            }
        }
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        Row head = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> row = new TreeMap<>();
            for (Cell cell : head) {
                Cell value = sheet.getRow(i).getCell(cell.getColumnIndex());
                row.put(cell.getStringCellValue(), value == null ? "" : words(value));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String words(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> plain(Double.toString(cell.getNumericCellValue()));
            case STRING -> cell.getStringCellValue();
            default -> throw new AssertionError(cell.getCellType());
        };
    }

    @Test
    void parquetHoldsTheSameAsTheCsvTables() throws IOException, SQLException {
        ExportedFiles tables = ExportedFiles.of(GRAPH, "tables");
        ExportedFiles files = ExportedFiles.of(GRAPH, "parquet");
        assertThat(files.all()).hasSameSizeAs(tables.all());
        for (String name : tables.all().keySet()) {
            String parquet = name.replace(".csv", ".parquet");
            assertThat(rows(files.bytes(parquet))).as(name).isEqualTo(plain(csv(tables, name)));
        }
    }

    private List<Map<String, String>> rows(byte[] parquet) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("table.parquet"), parquet);
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
            ResultSetMetaData columns = found.getMetaData();
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    Object value = found.getObject(i);
                    row.put(columns.getColumnName(i), value == null ? "" : plain(value.toString()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<String, String>> plain(List<Map<String, String>> rows) {
        List<Map<String, String>> plain = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> copy = new TreeMap<>();
            row.forEach((name, cell) -> copy.put(name, plain(cell)));
            plain.add(copy);
        }
        return plain;
    }

    /** One notation for equal numbers. */
    private static String plain(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?(E\\d+)?")
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }

    private static Table table(Kind kind, List<String> cells) {
        return new Table("t", List.of(new Column("c", kind)), visitor -> {
            for (String cell : cells) {
                visitor.visit(List.of(cell));
            }
        });
    }

    private static ExportedFiles written(String format, boolean mark, Table table) throws IOException {
        var files = new ExportedFiles();
        ((TableFormat) new GraphFormats(mark).named(format).orElseThrow())
                .writer()
                .write(List.of(table), files);
        return files;
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeSafe() throws IOException {
        List<String> cells = List.of("=1+1", "+86", "-a", "@b", "平安");
        assertThat(written("tables", false, table(Kind.TEXT, cells)).text("t.csv"))
                .isEqualTo("c\r\n'=1+1\r\n'+86\r\n'-a\r\n'@b\r\n平安\r\n");
        assertThat(written("tables", false, table(Kind.DECIMAL, List.of("-2.5")))
                        .text("t.csv"))
                .isEqualTo("c\r\n-2.5\r\n");
    }

    @Test
    void aByteOrderMarkIsWrittenForThoseWhoAsk() throws IOException {
        assertThat(written("tables", true, table(Kind.TEXT, List.of("甲"))).text("t.csv"))
                .isEqualTo("\uFEFFc\r\n甲\r\n");
    }

    @Test
    void parquetGoesOnInFurtherRowGroups() throws IOException, SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 120_000; i++) {
            cells.add(i % 3 == 0 ? "" : Integer.toString(i));
        }
        List<Map<String, String>> read =
                rows(written("parquet", false, table(Kind.INTEGER, cells)).bytes("t.parquet"));
        assertThat(read).extracting(row -> row.get("c")).isEqualTo(cells);
    }
}
