package io.github.yuantu.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The records of a JSON Lines file, one at a time; a wrong line gives a page that says so and is passed over. */
final class JsonLinesReader implements Iterator<RawPage>, AutoCloseable {

    private static final int LONGEST_LINE = 64 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final InputStream stream;
    private int line;
    private boolean ended;
    private Optional<RawPage> next = Optional.empty();

    JsonLinesReader(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty() && !ended) {
                next = record(bytesOfLine());
            }
            if (next.isEmpty() && line == 0) {
                line = 1;
                next = Optional.of(RawPage.skipped(Skip.EMPTY.of(name)));
            }
        } catch (IOException e) {
            ended = true;
            next = Optional.of(RawPage.skipped(Skip.DAMAGED_ARCHIVE.of(where(), "reading stopped: " + e.getMessage())));
        }
        return next.isPresent();
    }

    @Override
    public RawPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawPage page = next.orElseThrow();
        next = Optional.empty();
        return page;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytesOfLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = stream.read();
        while (b >= 0 && b != '\n') {
            if (bytes.size() < LONGEST_LINE) {
                bytes.write(b);
            }
            b = stream.read();
        }
        ended = b < 0;
        return bytes.toByteArray();
    }

    private Optional<RawPage> record(byte[] bytes) {
        Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
        if (decoded.filter(text -> text.text().isBlank()).isPresent()) {
            line += ended ? 0 : 1;
            return Optional.empty();
        }
        line++;
        if (bytes.length >= LONGEST_LINE) {
            return Optional.of(RawPage.skipped(Skip.TOO_LARGE.of(where())));
        }
        return Optional.of(
                decoded.map(text -> page(text.text())).orElseGet(() -> RawPage.skipped(Skip.CHARSET.of(where()))));
    }

    private RawPage page(String json) {
        try {
            JsonNode record = JSON.readTree(json);
            if (!record.isObject() || !record.path("text").isTextual()) {
                return RawPage.skipped(Skip.BAD_RECORD.of(where(), "no field text"));
            }
            String id = field(record, "id").orElse(Integer.toString(line));
            return RawPage.article(
                    name + "#" + id,
                    record.path("text").asText(),
                    field(record, "title"),
                    field(record, "publication"),
                    field(record, "date").map(LocalDate::parse));
        } catch (JsonProcessingException e) {
            return RawPage.skipped(Skip.BAD_RECORD.of(where(), e.getOriginalMessage()));
        } catch (DateTimeParseException e) {
            return RawPage.skipped(Skip.BAD_RECORD.of(where(), "no date such as 2025-04-08: " + e.getParsedString()));
        }
    }

    private static Optional<String> field(JsonNode record, String field) {
        return Optional.of(record.path(field).asText("").strip()).filter(text -> !text.isEmpty());
    }

    private String where() {
        return name + ":" + line;
    }
}
