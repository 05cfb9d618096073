package io.github.yuantu.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The formats of input: told by the extension, PDF and HTML under another name by their first bytes. */
enum Format {
    TEXT("txt"),
    HTML("html?"),
    PDF("pdf"),
    JSON_LINES("jsonl");

    private static final int LARGEST_PAGE = 64 << 20;
    private static final int HEAD = 512;
    private static final String COMPRESSED = ".gz";

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    static boolean knows(String name) {
        return ofName(name).isPresent();
    }

    private static Optional<Format> ofName(String name) {
        for (Format format : values()) {
            if (name.toLowerCase(Locale.ROOT).matches(".*\\." + format.extension + "(\\.gz)?")) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The pages of a file of a known format; one that cannot be read gives one page that says so. */
    static Iterator<RawPage> open(InputUnit unit) {
        try {
            if (ofName(unit.name()).orElseThrow() == JSON_LINES) {
                return new JsonLinesReader(unit.name(), stream(unit));
            }
            try (InputStream stream = stream(unit)) {
                return List.of(page(unit.name(), stream.readNBytes(LARGEST_PAGE + 1)))
                        .iterator();
            }
        } catch (ZipException | EOFException e) {
            return failed(Skip.DAMAGED_ARCHIVE, unit);
        } catch (IOException e) {
            return failed(Skip.UNREADABLE, unit);
        }
    }

    private static Iterator<RawPage> failed(Skip skip, InputUnit unit) {
        return List.of(RawPage.skipped(skip.of(unit.name()))).iterator();
    }

    private static InputStream stream(InputUnit unit) throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(unit.path()));
        if (!unit.name().toLowerCase(Locale.ROOT).endsWith(COMPRESSED)) {
            return file;
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(file));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static RawPage page(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return RawPage.skipped(Skip.EMPTY.of(name));
        }
        if (bytes.length > LARGEST_PAGE) {
            return RawPage.skipped(Skip.TOO_LARGE.of(name));
        }
        return ofName(name).orElseThrow().read(name, bytes);
    }

    private RawPage read(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (this == PDF || head.startsWith("%PDF-")) {
            return PdfReader.read(name, bytes);
        }
        Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
        if (decoded.isEmpty()) {
            return RawPage.skipped((looksBinary(head) ? Skip.BINARY : Skip.CHARSET).of(name));
        }
        String text = decoded.get().text();
        boolean html = this == HTML || looksLikeHtml(head);
        return html ? HtmlReader.read(name, text) : RawPage.printed(name, text);
    }

    private static boolean looksLikeHtml(String head) {
        String lower = head.stripLeading().toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.startsWith("<html");
    }

    private static boolean looksBinary(String head) {
        return head.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }
}
