package io.github.yuantu.export.network;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.NetworkFormat;
import io.github.yuantu.export.network.NodeColumn.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Two files for {@code neo4j-admin database import full}, with <a
 * href="https://neo4j.com/docs/operations-manual/current/import/">its headers</a>, and how to call it.
 */
public final class Neo4jImport implements NetworkFormat.Writer {

    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    private static final String README = """
            neo4j-admin database import full --array-delimiter="|" --multiline-fields=true \\
              --nodes=nodes.csv --relationships=relationships.csv neo4j
            """;

    @Override
    public void write(Network network, ExportFiles files) throws IOException {
        try (CSVPrinter csv = csv(files, "nodes.csv")) {
            csv.printRecord(nodeHeader());
            network.nodes(node -> csv.printRecord(row(node)));
        }
        try (CSVPrinter csv = csv(files, "relationships.csv")) {
            csv.printRecord(edgeHeader());
            network.edges(edge -> csv.printRecord(row(edge)));
        }
        try (Writer out = writer(files, "import.txt")) {
            out.write(README);
        }
    }

    private static CSVPrinter csv(ExportFiles files, String name) throws IOException {
        return new CSVPrinter(writer(files, name), CSV);
    }

    private static Writer writer(ExportFiles files, String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(files.open(name), StandardCharsets.UTF_8));
    }

    private static List<String> nodeHeader() {
        List<String> header = new ArrayList<>(List.of("iri:ID"));
        NodeColumn.ALL.stream()
                .filter(column -> !column.name().equals("classes"))
                .forEach(column -> header.add(column.name()
                        + (column.name().equals("otherNames") ? ":string[]" : type(column.kind(), column.name()))));
        header.add(":LABEL");
        return header;
    }

    private static List<String> row(NetworkNode node) {
        List<String> row = new ArrayList<>(List.of(node.iri()));
        NodeColumn.ALL.stream()
                .filter(column -> !column.name().equals("classes"))
                .forEach(column -> row.add(column.value().apply(node)));
        row.add("Entity" + NetworkNode.JOINT + String.join(NetworkNode.JOINT, node.classes()));
        return row;
    }

    private static List<String> edgeHeader() {
        List<String> header = new ArrayList<>(List.of(":START_ID", ":END_ID", ":TYPE"));
        EdgeColumn.ALL.stream()
                .filter(column -> !column.name().equals("relation"))
                .forEach(column -> header.add(column.name() + type(column.kind(), column.name())));
        return header;
    }

    private static List<String> row(NetworkEdge edge) {
        List<String> row = new ArrayList<>(List.of(edge.source(), edge.target(), CypherScript.type(edge.relation())));
        EdgeColumn.ALL.stream()
                .filter(column -> !column.name().equals("relation"))
                .forEach(column -> row.add(column.value().apply(edge)));
        return row;
    }

    private static String type(Kind kind, String name) {
        return switch (kind) {
            case TEXT -> name.endsWith("From") || name.endsWith("To") ? ":date" : ":string";
            case INTEGER -> ":int";
            case DECIMAL -> ":double";
        };
    }
}
