package io.github.yuantu.export.network;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.NetworkFormat;
import io.github.yuantu.export.network.NodeColumn.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Statements of openCypher that add the network to a graph database, or bring one up to date: nothing comes twice. */
public final class CypherScript implements NetworkFormat.Writer {

    @Override
    public void write(Network network, ExportFiles files) throws IOException {
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(files.open("network.cypher"), StandardCharsets.UTF_8))) {
            out.write("CREATE CONSTRAINT yuantu_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;\n");
            network.nodes(node -> out.write(node(node)));
            network.edges(edge -> out.write(edge(edge)));
        }
    }

    private static String node(NetworkNode node) {
        return "MERGE (n:Entity {iri: " + quoted(node.iri()) + "}) SET n:"
                + String.join(":", node.classes())
                + NodeColumn.ALL.stream()
                        .map(column -> assigned(
                                "n." + column.name(),
                                column.kind(),
                                column.value().apply(node)))
                        .collect(Collectors.joining())
                + ";\n";
    }

    private static String edge(NetworkEdge edge) {
        return "MATCH (a:Entity {iri: " + quoted(edge.source()) + "}), (b:Entity {iri: " + quoted(edge.target())
                + "}) MERGE (a)-[r:" + type(edge.relation()) + " {title: " + quoted(edge.title())
                + "}]->(b) SET r.weight = "
                + edge.sentences()
                + EdgeColumn.ALL.stream()
                        .filter(column ->
                                !column.name().equals("title") && !column.name().equals("weight"))
                        .map(column -> assigned(
                                "r." + column.name(),
                                column.kind(),
                                column.value().apply(edge)))
                        .collect(Collectors.joining())
                + ";\n";
    }

    /** The type of a relationship, as its users write it: located in is LOCATED_IN. */
    static String type(String relation) {
        return relation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String assigned(String property, Kind kind, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return ", " + property + " = " + (kind == Kind.TEXT ? quoted(value) : value);
    }

    private static String quoted(String words) {
        return '\'' + words.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + '\'';
    }
}
