package io.github.yuantu.export.network;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.NetworkFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Graphviz's language; <a href="https://graphviz.org/doc/info/lang.html">its grammar</a>. */
public final class DotFile implements NetworkFormat.Writer {

    /** What Graphviz would not know as an attribute of its own is left to those that draw. */
    private static final List<String> NODE_OWN = List.of("name");

    @Override
    public void write(Network network, ExportFiles files) throws IOException {
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(files.open("network.dot"), StandardCharsets.UTF_8))) {
            out.write("digraph yuantu {\n  charset=\"UTF-8\";\n  node [shape=box];\n");
            network.nodes(node -> out.write(node(node)));
            network.edges(edge -> out.write(edge(edge)));
            out.write("}\n");
        }
    }

    private static String node(NetworkNode node) {
        StringBuilder line = new StringBuilder("  " + quoted(node.iri()) + " [label=" + quoted(node.name()));
        for (NodeColumn column : NodeColumn.ALL) {
            String value = column.value().apply(node);
            if (!NODE_OWN.contains(column.name()) && !value.isEmpty()) {
                line.append(", ").append(column.name()).append('=').append(quoted(value));
            }
        }
        return line.append("];\n").toString();
    }

    private static String edge(NetworkEdge edge) {
        StringBuilder line = new StringBuilder("  " + quoted(edge.source()) + " -> " + quoted(edge.target())
                + " [label=" + quoted(edge.title().isEmpty() ? edge.relation() : edge.title()));
        for (EdgeColumn column : EdgeColumn.ALL) {
            String value = column.value().apply(edge);
            if (!value.isEmpty()) {
                line.append(", ").append(column.name()).append('=').append(quoted(value));
            }
        }
        return line.append("];\n").toString();
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + '"';
    }
}
