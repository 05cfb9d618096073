package io.github.yuantu.read;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a sidecar file says of the inputs: a CSV with the columns {@code file}, {@code date} and {@code publication}, one
 * row an input file. Immutable.
 */
public final class SourceMetadata {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");
    private static final CSVFormat TABLE = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Optional<Path> file;
    private final Map<String, Source> sources;

    private SourceMetadata(Optional<Path> file, Map<String, Source> sources) {
        this.file = file;
        this.sources = Map.copyOf(sources);
    }

    /**
     * What is known of one input file.
     *
     * @param date the day it appeared, if the row tells
     * @param publication the newspaper or site, if the row tells
     */
    record Source(Optional<LocalDate> date, Optional<String> publication) {

        static final Source UNKNOWN = new Source(Optional.empty(), Optional.empty());
    }

    /** Nothing is known of any input. */
    public static SourceMetadata none() {
        return new SourceMetadata(Optional.empty(), Map.of());
    }

    /**
     * Reads a sidecar file.
     *
     * @throws SetupException if it cannot be read or a row is wrong; the message names file and line
     */
    public static SourceMetadata read(Path file) {
        try (CSVParser table = CSVParser.parse(text(file), TABLE)) {
            if (!table.getHeaderMap().containsKey("file")) {
                throw new SetupException(file + ":1: expected a header line with the columns file,date,publication,"
                        + " found " + table.getHeaderNames());
            }
            Map<String, Source> sources = new LinkedHashMap<>();
            for (CSVRecord row : table) {
                String name = cell(row, "file").orElseThrow(() -> wrong(file, table, "the column file is empty"));
                if (sources.put(name, source(file, table, row)) != null) {
                    throw wrong(file, table, "a second row for " + name);
                }
            }
            return new SourceMetadata(Optional.of(file), sources);
        } catch (IOException e) {
            throw new SetupException(file + " cannot be read: " + e.getMessage() + "; expected a CSV file", e);
        }
    }

    /** Whether {@code path} is the sidecar file itself, which is no input. */
    boolean isReadFrom(Path path) {
        return file.map(own -> own.toAbsolutePath().normalize())
                .filter(path.toAbsolutePath().normalize()::equals)
                .isPresent();
    }

    /** What is known of the input of that name; a row may name its whole path in the input folder or the file alone. */
    Source of(String name) {
        String alone = name.substring(name.lastIndexOf('/') + 1);
        return sources.getOrDefault(name, sources.getOrDefault(alone, Source.UNKNOWN));
    }

    private static String text(Path file) throws IOException {
        return TextDecoder.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new SetupException(file + " is no text in a known charset; save it as UTF-8"))
                .text();
    }

    private static Source source(Path file, CSVParser table, CSVRecord row) {
        if (!row.isConsistent()) {
            throw wrong(file, table, "expected " + table.getHeaderNames().size() + " cells, found " + row.size());
        }
        return new Source(cell(row, "date").map(text -> day(file, table, text)), cell(row, "publication"));
    }

    private static LocalDate day(Path file, CSVParser table, String text) {
        try {
            return LocalDate.parse(text.replace('/', '-').replace('.', '-'), DAY);
        } catch (DateTimeParseException e) {
            throw wrong(file, table, "expected a date such as 2025-04-08, found " + text);
        }
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        return row.isSet(column) ? Optional.of(row.get(column)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private static SetupException wrong(Path file, CSVParser table, String what) {
        return new SetupException(file + ":" + table.getCurrentLineNumber() + ": " + what);
    }
}
