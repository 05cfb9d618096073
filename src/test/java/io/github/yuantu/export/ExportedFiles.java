package io.github.yuantu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.sparql.core.DatasetGraph;

/** Takes the files of an export in memory. */
final class ExportedFiles implements ExportFiles {

    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

    /** The files of a graph in a format. */
    static ExportedFiles of(DatasetGraph graph, String format) throws IOException {
        return of(Statements.of(graph), format);
    }

    static ExportedFiles of(Statements statements, String format) throws IOException {
        var files = new ExportedFiles();
        new GraphFormats().named(format).orElseThrow().write(statements, files);
        return files;
    }

    @Override
    public OutputStream open(String name) {
        var out = new ByteArrayOutputStream();
        files.put(name, out);
        return out;
    }

    Map<String, ByteArrayOutputStream> all() {
        return files;
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name).toByteArray();
    }

    String text(String name) {
        return Objects.requireNonNull(files.get(name), name).toString(StandardCharsets.UTF_8);
    }

    /** The words of the only file. */
    String only() {
        return text(files.keySet().iterator().next());
    }
}
