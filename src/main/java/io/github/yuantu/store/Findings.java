package io.github.yuantu.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What validation found when a generation was built.
 *
 * @param counts how many statements, by message
 */
record Findings(SortedMap<String, Long> counts) {
    private static final String FILE = "findings.json";

    /** The findings of a generation; none if it was built before they were kept. */
    static Findings read(Path generation) {
        Path file = generation.resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? new ObjectMapper().readValue(file.toFile(), Findings.class)
                    : new Findings(new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path generation) {
        try {
            new ObjectMapper().writeValue(generation.resolve(FILE).toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
