package io.github.yuantu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.question.GoldenGraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnswerExportTest {

    private static final DatasetGraph GRAPH = GoldenGraph.united();
    private static final String PREFIX = "PREFIX yt: <https://w3id.org/yuantu/ontology#> ";

    private static ExportedFiles answer(String query, String format) throws IOException {
        var files = new ExportedFiles();
        new AnswerExport(GRAPH, QueryFactory.create(PREFIX + query))
                .write(new GraphFormats().named(format).orElseThrow(), files);
        return files;
    }

    @Test
    void anAnswerInRowsIsATableWhoseNumbersAreNumbers() throws IOException {
        byte[] file = answer(
                        "SELECT ?indicator ?value { ?o yt:indicator ?indicator ; yt:value ?value } ORDER BY ?value",
                        "xlsx")
                .bytes("tables.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheet("answer");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("总投资");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
        }
    }

    @Test
    void statementsThatAreConstructedBecomeANetworkWithNames() throws IOException {
        assertThat(answer("CONSTRUCT { ?b yt:builds ?a } { ?a yt:developer ?b }", "graphml")
                        .only())
                .contains("远泽能源有限公司", "<data key=\"edge-relation\">builds</data>")
                .doesNotContain("林知远");
    }

    @Test
    void statementsThatAreConstructedBecomeRdfOfNothingElse() throws IOException {
        assertThat(answer("CONSTRUCT { ?b yt:builds ?a } { ?a yt:developer ?b }", "nquads")
                        .only()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("ontology#builds>"));
    }

    @Test
    void rowsAreNoNetwork() {
        assertThatThrownBy(() -> answer("SELECT * { ?s ?p ?o }", "gexf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xlsx");
    }
}
