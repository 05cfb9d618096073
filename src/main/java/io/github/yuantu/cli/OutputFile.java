package io.github.yuantu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is written aside and renamed when it is whole, so that nobody ever reads half of it.
 *
 * @param path where it is to lie
 * @param force whether a file that is there already may be replaced
 * @param compress whether it is compressed; it is in any case if its name ends in {@code .gz}
 */
record OutputFile(Path path, boolean force, boolean compress) {

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Refuses a file that is there already, before any work is done. */
    OutputFile checked() {
        if (Files.exists(path) && !force) {
            throw new UsageException(path + " exists; replace it with --force or choose another name");
        }
        return this;
    }

    void write(Content content) throws IOException {
        checked();
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // no temporary file of the platform's: that would be for its owner's eyes only
        Path aside = path.resolveSibling(".yuantu-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = stream(aside)) {
                content.writeTo(out);
            }
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private OutputStream stream(Path aside) throws IOException {
        OutputStream file = new BufferedOutputStream(
                Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
        return compress || path.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
    }
}
