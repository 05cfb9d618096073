package io.github.yuantu.export.network;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.NetworkFormat;
import io.github.yuantu.export.network.NodeColumn.Kind;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** GraphML; <a href="http://graphml.graphdrawing.org/specification.html">specification</a>. */
public final class GraphmlFile implements NetworkFormat.Writer {

    private static final Pattern NO_TOKEN = Pattern.compile("[^A-Za-z0-9.:-]");

    @Override
    public void write(Network network, ExportFiles files) throws IOException {
        XmlFile.write(files, "network.graphml", xml -> {
            xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            key(xml, "node", "iri", Kind.TEXT);
            for (NodeColumn column : NodeColumn.ALL) {
                key(xml, "node", column.name(), column.kind());
            }
            for (EdgeColumn column : EdgeColumn.ALL) {
                key(xml, "edge", column.name(), column.kind());
            }
            xml.begin("graph", "id", "yuantu", "edgedefault", "directed");
            network.nodes(node -> node(xml, node));
            AtomicInteger edges = new AtomicInteger();
            network.edges(edge -> edge(xml, edges.incrementAndGet(), edge));
            xml.end();
            xml.end();
        });
    }

    private static void key(XmlFile xml, String element, String name, Kind kind) throws IOException {
        xml.element("key", "", "id", id(element, name), "for", element, "attr.name", name, "attr.type", type(kind));
    }

    private static String id(String element, String name) {
        return element + "-" + name;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INTEGER -> "int";
            case DECIMAL -> "double";
        };
    }

    private static void node(XmlFile xml, NetworkNode node) throws IOException {
        xml.begin("node", "id", token(node.iri()));
        data(xml, id("node", "iri"), node.iri());
        for (NodeColumn column : NodeColumn.ALL) {
            data(xml, id("node", column.name()), column.value().apply(node));
        }
        xml.end();
    }

    private static void edge(XmlFile xml, int number, NetworkEdge edge) throws IOException {
        xml.begin("edge", "id", "e" + number, "source", token(edge.source()), "target", token(edge.target()));
        for (EdgeColumn column : EdgeColumn.ALL) {
            data(xml, id("edge", column.name()), column.value().apply(edge));
        }
        xml.end();
    }

    /** The IRI as GraphML lets an identifier be: what XML does not take in one becomes its code between underscores. */
    private static String token(String iri) {
        return NO_TOKEN.matcher(iri)
                .replaceAll(match -> "_" + Integer.toHexString(match.group().codePointAt(0)) + "_");
    }

    private static void data(XmlFile xml, String key, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.element("data", value, "key", key);
        }
    }
}
