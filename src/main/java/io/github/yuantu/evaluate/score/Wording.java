package io.github.yuantu.evaluate.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** When words count as the same. */
public final class Wording {

    private Wording() {}

    /** Without full-width forms, case, spaces and punctuation. */
    static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !isSpace(c) && !isPunctuation(c))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Without full-width forms and spaces. */
    public static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !isSpace(c))
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /**
     * How alike two texts are, 0 to 1: twice the characters that match over all characters, matched as Ratcliff and
     * Obershelp do (<i>Pattern Matching: The Gestalt Approach</i>, Dr. Dobb's Journal 1988): the longest common stretch
     * first, then what lies left and right of it.
     */
    static double similarity(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        if (a.length + b.length == 0) {
            return 1;
        }
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < b.length; j++) {
            places.computeIfAbsent(b[j], point -> new ArrayList<>()).add(j);
        }
        return 2.0 * matched(a, 0, a.length, places, 0, b.length) / (a.length + b.length);
    }

    private static int matched(int[] a, int aFrom, int aTo, Map<Integer, List<Integer>> places, int bFrom, int bTo) {
        int longest = 0;
        int aAt = aFrom;
        int bAt = bFrom;
        Map<Integer, Integer> endingAt = new HashMap<>();
        for (int i = aFrom; i < aTo; i++) {
            Map<Integer, Integer> endingHere = new HashMap<>();
            for (int j : places.getOrDefault(a[i], List.of())) {
                if (j < bFrom || j >= bTo) {
                    continue;
                }
                int length = endingAt.getOrDefault(j - 1, 0) + 1;
                endingHere.put(j, length);
                if (length > longest) {
                    longest = length;
                    aAt = i - length + 1;
                    bAt = j - length + 1;
                }
            }
            endingAt = endingHere;
        }
        if (longest == 0) {
            return 0;
        }
        return longest
                + matched(a, aFrom, aAt, places, bFrom, bAt)
                + matched(a, aAt + longest, aTo, places, bAt + longest, bTo);
    }
}
