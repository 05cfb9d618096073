package io.github.yuantu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A format of RDF.
 *
 * @param name what the user calls it: nquads, as a word
 * @param title its name in print: {@code N-Quads}
 * @param extensions how files of it end, the usual one first, without a dot
 * @param quads whether it keeps the named graphs; if not, their union is written
 * @param writer writes it
 */
public record GraphFormat(String name, String title, List<String> extensions, boolean quads, Writer writer)
        implements ExportFormat {

    /** Writes statements within the caller's read transaction, leaves the stream open. */
    @FunctionalInterface
    public interface Writer {
        /** Writes {@code statements} to {@code out}. */
        void write(Statements statements, OutputStream out);
    }

    @Override
    public boolean isCompressed() {
        return false;
    }

    /** Writes {@code graph} to {@code out} within the caller's read transaction, leaves the stream open. */
    public void write(DatasetGraph graph, OutputStream out) {
        writer.write(Statements.of(graph), out);
    }

    @Override
    public void write(Statements statements, ExportFiles files) throws IOException {
        try (OutputStream out = files.open(name + "." + extensions.get(0))) {
            writer.write(statements, out);
        }
    }
}
