package io.github.yuantu.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a complete generation says of itself.
 *
 * @param quads statements in it
 * @param graphs named graphs in it
 */
public record Generation(long quads, long graphs) {
    /** One that holds nothing. */
    public static final Generation EMPTY = new Generation(0, 0);

    private static final String MARKER = "complete.json";

    static boolean isComplete(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER));
    }

    static Generation read(Path folder) {
        try {
            return new ObjectMapper().readValue(folder.resolve(MARKER).toFile(), Generation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks the folder complete: the last thing that is written to it. */
    void mark(Path folder) {
        try {
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(folder.resolve(MARKER).toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
