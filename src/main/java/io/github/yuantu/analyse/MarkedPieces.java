package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds quotations, titles and brackets that are short enough to be a part of a name. */
final class MarkedPieces {

    private static final String OPENING = "“‘「『《（(";
    private static final String CLOSING = "”’」』》）)";
    private static final int LONGEST = 42;
    /** Titles of official documents are long. */
    private static final int LONGEST_TITLE = 90;

    private static final Pattern CLAUSES = Pattern.compile("[，。；！？]");

    private MarkedPieces() {}

    /** The outermost ones of {@code text}, in reading order. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = OPENING.indexOf(text.charAt(i)) < 0 ? -1 : closing(text, i);
            if (end > i + 2 && isWhole(text, i, end)) {
                pieces.add(new Piece(kindOf(text.charAt(i)), i, end, text.substring(i, end)));
                i = end - 1;
            }
        }
        return pieces;
    }

    private static Kind kindOf(char opening) {
        return switch (opening) {
            case '《' -> Kind.TITLED;
            case '（', '(' -> Kind.BRACKETED;
            default -> Kind.QUOTED;
        };
    }

    /** Whether it is one phrase, or goes on into the next word as slogans do and quoted speech does not. */
    private static boolean isWhole(String text, int start, int end) {
        if (!CLAUSES.matcher(text.substring(start, end)).find()) {
            return true;
        }
        boolean announced = start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0;
        boolean sentence = "，。！？".indexOf(text.charAt(end - 2)) >= 0;
        return !announced && !sentence && end < text.length() && Character.isLetter(text.charAt(end));
    }

    /** Where the pair of marks that opens at {@code from} has closed, or -1 if it is too far or never does. */
    private static int closing(String text, int from) {
        int depth = 0;
        int longest = text.charAt(from) == '《' ? LONGEST_TITLE : LONGEST;
        for (int i = from; i < Math.min(text.length(), from + longest); i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
