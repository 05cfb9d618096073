package io.github.yuantu.export;

import io.github.yuantu.export.network.Network;
import java.io.IOException;
import java.util.List;

/**
 * A format of nodes and edges.
 *
 * @param name what the user calls it
 * @param title its name in print
 * @param extensions how files of it end, the usual one first, without a dot; empty for a folder
 * @param writer writes it
 */
public record NetworkFormat(String name, String title, List<String> extensions, Writer writer) implements ExportFormat {

    /** Writes a network. */
    @FunctionalInterface
    public interface Writer {
        /** Writes {@code network} to one or more {@code files}. */
        void write(Network network, ExportFiles files) throws IOException;
    }

    @Override
    public boolean isCompressed() {
        return false;
    }

    @Override
    public void write(Statements statements, ExportFiles files) throws IOException {
        writer.write(new Network(statements), files);
    }
}
