package io.github.yuantu.export.network;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.NetworkFormat;
import io.github.yuantu.export.Stretch;
import io.github.yuantu.export.network.NodeColumn.Kind;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * GEXF 1.3, as <a href="https://gexf.net/schema.html">its schema</a> has it. A node or an edge lasts from the first to the
 * last day that the graph tells of; edges of several relations between two nodes are told apart by their kind.
 */
public final class GexfFile implements NetworkFormat.Writer {

    /** What a node and an edge have places of their own for. */
    private static final List<String> NODE_OWN = List.of("name", "knownFrom", "knownTo");

    private static final List<String> EDGE_OWN = List.of("weight", "saidFrom", "saidTo");

    @Override
    public void write(Network network, ExportFiles files) throws IOException {
        XmlFile.write(files, "network.gexf", xml -> {
            xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
            xml.begin("meta");
            xml.element("creator", "Yuantu");
            xml.end();
            xml.begin(
                    "graph",
                    "mode",
                    "dynamic",
                    "defaultedgetype",
                    "directed",
                    "timeformat",
                    "date",
                    "timerepresentation",
                    "interval");
            declare(xml);
            xml.begin("nodes");
            network.nodes(node -> node(xml, node));
            xml.end();
            xml.begin("edges");
            AtomicInteger edges = new AtomicInteger();
            network.edges(edge -> edge(xml, edges.incrementAndGet(), edge));
            xml.end();
            xml.end();
            xml.end();
        });
    }

    private static void declare(XmlFile xml) throws IOException {
        xml.begin("attributes", "class", "node");
        for (NodeColumn column : NodeColumn.ALL) {
            if (!NODE_OWN.contains(column.name())) {
                attribute(xml, column.name(), column.kind());
            }
        }
        xml.end();
        xml.begin("attributes", "class", "edge");
        for (EdgeColumn column : EdgeColumn.ALL) {
            if (!EDGE_OWN.contains(column.name())) {
                attribute(xml, column.name(), column.kind());
            }
        }
        xml.end();
    }

    private static void attribute(XmlFile xml, String name, Kind kind) throws IOException {
        xml.element("attribute", "", "id", name, "title", name, "type", type(kind));
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "double";
        };
    }

    private static void node(XmlFile xml, NetworkNode node) throws IOException {
        xml.begin(
                "node", "id", node.iri(), "label", node.name(), "start", start(node.known()), "end", end(node.known()));
        xml.begin("attvalues");
        for (NodeColumn column : NodeColumn.ALL) {
            if (!NODE_OWN.contains(column.name())) {
                value(xml, column.name(), column.value().apply(node));
            }
        }
        xml.end();
        xml.end();
    }

    private static void edge(XmlFile xml, int number, NetworkEdge edge) throws IOException {
        xml.begin(
                "edge",
                "id",
                "e" + number,
                "source",
                edge.source(),
                "target",
                edge.target(),
                "kind",
                edge.relation(),
                "label",
                edge.title().isEmpty() ? edge.relation() : edge.title(),
                "weight",
                Integer.toString(edge.sentences()),
                "start",
                start(edge.said()),
                "end",
                end(edge.said()));
        xml.begin("attvalues");
        for (EdgeColumn column : EdgeColumn.ALL) {
            if (!EDGE_OWN.contains(column.name())) {
                value(xml, column.name(), column.value().apply(edge));
            }
        }
        xml.end();
        xml.end();
    }

    private static void value(XmlFile xml, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.element("attvalue", "", "for", name, "value", value);
        }
    }

    private static String start(Stretch stretch) {
        return stretch.from().map(Object::toString).orElse("");
    }

    private static String end(Stretch stretch) {
        return stretch.to().map(Object::toString).orElse("");
    }
}
