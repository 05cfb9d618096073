package io.github.yuantu.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of unknown charset to text, strictly: a byte order mark decides; then UTF-8 if it fits; then, of the charsets
 * that fit without an error, the one whose text reads most like Chinese.
 */
final class TextDecoder {

    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("GB18030"),
            Charset.forName("Big5-HKSCS"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    /** The longer before the shorter that begins alike. */
    private static final List<Mark> MARKS = List.of(
            new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
            new Mark("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE")),
            new Mark("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE")),
            new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE),
            new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE),
            new Mark("\u00841\u00953", Charset.forName("GB18030")));

    private static final double READS_LIKE_CHINESE = 0.6;

    private TextDecoder() {}

    /**
     * A text with the charset it was in.
     *
     * @param text the words, byte order mark excluded
     * @param charset the charset
     */
    record Decoded(String text, Charset charset) {}

    /** The text, or nothing if no charset fits. */
    static Optional<Decoded> decode(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return strictly(bytes, mark.bytes().length(), mark.charset());
            }
        }
        Optional<Decoded> utf8 = contains(bytes, 0) ? Optional.empty() : strictly(bytes, 0, StandardCharsets.UTF_8);
        return utf8.or(() -> mostChinese(bytes));
    }

    private static Optional<Decoded> mostChinese(byte[] bytes) {
        List<Decoded> fitting = new ArrayList<>();
        for (Charset charset : CANDIDATES) {
            strictly(bytes, 0, charset).ifPresent(fitting::add);
        }
        return fitting.stream()
                .filter(decoded -> score(decoded) >= READS_LIKE_CHINESE)
                .max(Comparator.comparingDouble(TextDecoder::score));
    }

    private static double score(Decoded decoded) {
        return CommonHan.share(decoded.text());
    }

    private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean contains(byte[] bytes, int value) {
        for (byte b : bytes) {
            if (b == value) {
                return true;
            }
        }
        return false;
    }

    /** A byte order mark, its bytes as Latin-1. */
    private record Mark(String bytes, Charset charset) {

        boolean begins(byte[] text) {
            int length = Math.min(bytes.length(), text.length);
            return bytes.equals(new String(text, 0, length, StandardCharsets.ISO_8859_1));
        }
    }
}
