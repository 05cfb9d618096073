package io.github.yuantu.export;

import java.io.IOException;
import java.util.List;

/** A format that a graph can be written in. */
public sealed interface ExportFormat permits GraphFormat, NetworkFormat, TableFormat {

    /** What the user calls it: nquads, as a word. */
    String name();

    /** Its name in print: {@code N-Quads}. */
    String title();

    /** How files of it end, the usual one first, without a dot; empty for a folder. */
    List<String> extensions();

    /** Whether it is a folder of files; if not, it is one file. */
    default boolean isFolder() {
        return extensions().isEmpty();
    }

    /** Whether its files are compressed as they are. */
    boolean isCompressed();

    /** Writes the statements within the caller's read transaction. */
    void write(Statements statements, ExportFiles files) throws IOException;
}
