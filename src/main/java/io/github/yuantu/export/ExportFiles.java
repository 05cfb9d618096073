package io.github.yuantu.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go. */
@FunctionalInterface
public interface ExportFiles {

    /**
     * Begins the next file; the one before it must be closed.
     *
     * @param name what it is called, as a path with {@code /}; of no account for a format of one file
     */
    OutputStream open(String name) throws IOException;
}
