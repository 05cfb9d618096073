package io.github.yuantu.export.network;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.NetworkFormat;
import io.github.yuantu.export.network.NodeColumn.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;

/** The JSON of Cytoscape and Cytoscape.js; <a href="https://js.cytoscape.org/#notation/elements-json">its form</a>. */
public final class CytoscapeJson implements NetworkFormat.Writer {

    @Override
    public void write(Network network, ExportFiles files) throws IOException {
        try (OutputStream out = files.open("network.cyjs");
                JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter().writeStartObject();
            json.writeStringField("format_version", "1.0");
            json.writeStringField("generated_by", "yuantu");
            json.writeObjectFieldStart("data");
            json.writeStringField("name", "Yuantu");
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            json.writeArrayFieldStart("nodes");
            network.nodes(node -> node(json, node));
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            AtomicInteger edges = new AtomicInteger();
            network.edges(edge -> edge(json, edges.incrementAndGet(), edge));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void node(JsonGenerator json, NetworkNode node) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", node.iri());
        for (NodeColumn column : NodeColumn.ALL) {
            value(json, column.name(), column.kind(), column.value().apply(node));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void edge(JsonGenerator json, int number, NetworkEdge edge) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", "e" + number);
        json.writeStringField("source", edge.source());
        json.writeStringField("target", edge.target());
        json.writeStringField("interaction", edge.relation());
        for (EdgeColumn column : EdgeColumn.ALL) {
            value(json, column.name(), column.kind(), column.value().apply(edge));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String name, Kind kind, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeFieldName(name);
            if (kind == Kind.TEXT) {
                json.writeString(value);
            } else {
                json.writeNumber(value);
            }
        }
    }
}
