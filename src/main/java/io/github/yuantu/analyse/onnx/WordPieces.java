package io.github.yuantu.analyse.onnx;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Cuts a text into the pieces of a vocabulary as BERT does for Chinese: each Han character and each mark alone, runs of
 * Latin letters and digits into the longest pieces known, those after the first written with {@code ##}; white space
 * parts pieces. Letters are lower-cased if the vocabulary has no capitals.
 */
final class WordPieces {

    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean lowerCase;

    /** @param file one piece a line, in the order of their numbers from 0 on */
    WordPieces(Path file) throws IOException {
        for (String piece : Files.readAllLines(file)) {
            numbers.putIfAbsent(piece, numbers.size());
        }
        for (String piece : List.of(UNKNOWN, "[CLS]", "[SEP]")) {
            if (!numbers.containsKey(piece)) {
                throw new SetupException(file + " has no piece " + piece + "; expected BERT's vocabulary, one a line");
            }
        }
        lowerCase = numbers.keySet().stream().noneMatch(piece -> piece.length() == 1 && isCapital(piece.charAt(0)));
    }

    /**
     * A piece of a text.
     *
     * @param number its number in the vocabulary
     * @param span where it stands in the text
     */
    record Piece(long number, Span span) {}

    long number(String piece) {
        return numbers.getOrDefault(piece, numbers.getOrDefault(UNKNOWN, 0));
    }

    /** The pieces of {@code text} in order. */
    List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = endOfRun(text, at);
            if (end > at) {
                addRun(text, at, end, pieces);
            } else {
                end = at + Character.charCount(text.codePointAt(at));
                if (!Character.isWhitespace(text.codePointAt(at))) {
                    pieces.add(new Piece(number(text.substring(at, end)), new Span(at, end)));
                }
            }
            at = end;
        }
        return pieces;
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addRun(String text, int start, int end, List<Piece> pieces) {
        List<Piece> found = new ArrayList<>();
        for (int at = start; at < end; ) {
            OptionalInt stop = longestFrom(text, at, start, end);
            if (stop.isEmpty()) {
                pieces.add(new Piece(number(UNKNOWN), new Span(start, end)));
                return;
            }
            found.add(new Piece(number(written(text, at, start, stop.getAsInt())), new Span(at, stop.getAsInt())));
            at = stop.getAsInt();
        }
        pieces.addAll(found);
    }

    private OptionalInt longestFrom(String text, int at, int start, int end) {
        for (int stop = end; stop > at; stop--) {
            if (numbers.containsKey(written(text, at, start, stop))) {
                return OptionalInt.of(stop);
            }
        }
        return OptionalInt.empty();
    }

    private String written(String text, int at, int start, int stop) {
        String letters = text.substring(at, stop);
        return (at > start ? "##" : "") + (lowerCase ? letters.toLowerCase(Locale.ROOT) : letters);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || isCapital(c) || (c >= '0' && c <= '9');
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
