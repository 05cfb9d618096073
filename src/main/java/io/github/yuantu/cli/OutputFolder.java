package io.github.yuantu.cli;

import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.RoCrate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder whose files are written aside and moved there when all are whole.
 *
 * @param path where it is to lie
 * @param force whether files that are there already may be replaced; others in the folder stay
 * @param compress whether each file but for those that describe the others is compressed, with {@code .gz} added to its
 *     name
 */
record OutputFolder(Path path, boolean force, boolean compress) {

    /** Writes the files. */
    @FunctionalInterface
    interface Content {
        void writeTo(ExportFiles files) throws IOException;
    }

    void write(Content content) throws IOException {
        if (Files.exists(path)
                && !(Files.isDirectory(path) && (force || list(path).isEmpty()))) {
            throw new UsageException(
                    path + " exists and is no empty folder; write into it with --force or choose" + " another name");
        }
        Files.createDirectories(path);
        Path aside = Files.createTempDirectory(path, ".yuantu-");
        try {
            content.writeTo(name -> stream(aside, name));
            for (Path file : list(aside)) {
                Files.move(file, path.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path file : list(aside)) {
                Files.delete(file);
            }
            Files.delete(aside);
        }
    }

    private OutputStream stream(Path aside, String name) throws IOException {
        boolean packed = compress && !RoCrate.OWN_FILES.contains(name);
        Path file = aside.resolve(packed ? name + ".gz" : name);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return packed ? new GZIPOutputStream(out, 1 << 16) : out;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
