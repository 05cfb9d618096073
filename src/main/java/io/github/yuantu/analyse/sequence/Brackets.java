package io.github.yuantu.analyse.sequence;

import java.util.Arrays;

/** Which brackets or quotation marks stand around each character of a text; the innermost that opened last. */
final class Brackets {

    /** Where there is none. */
    static final int NONE = -1;

    private static final String OPENING = "《“（(【「『";
    private static final String CLOSING = "》”）)】」』";

    private final int[] opening;
    private final int[] closing;

    Brackets(String text) {
        opening = new int[text.length()];
        closing = new int[text.length()];
        Arrays.fill(opening, NONE);
        Arrays.fill(closing, NONE);
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            if (kind >= 0) {
                int close = text.indexOf(CLOSING.charAt(kind), i + 1);
                int end = close < 0 ? text.length() : close + 1;
                Arrays.fill(opening, i, end, i);
                Arrays.fill(closing, i, end, close < 0 ? NONE : close);
            }
        }
    }

    /** Where the bracket opens that stands around (or at) this character, or {@link #NONE}. */
    int opening(int at) {
        return opening[at];
    }

    /** Where that bracket closes, or {@link #NONE} if it does not. */
    int closing(int at) {
        return closing[at];
    }

    static boolean isBracket(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }
}
