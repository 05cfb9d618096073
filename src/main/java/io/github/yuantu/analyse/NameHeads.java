package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.NameHead;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that names of one class end with, looked up in a sentence or in what stands between marks. */
final class NameHeads {

    /**
     * The last word of a name.
     *
     * @param start where it begins, counted from the start of the sentence
     * @param piece in which piece it begins
     * @param strength what it asks for before it
     */
    record Head(int start, int piece, NameHead strength) {}

    private static final int LONGEST = 12;

    private final Map<String, NameHead> heads;
    /** The letters that heads end with: most words end with none of them. */
    private final BitSet lastLetters = new BitSet();

    NameHeads(Map<String, NameHead> heads) {
        this.heads = heads;
        heads.keySet().forEach(head -> lastLetters.set(head.charAt(head.length() - 1)));
    }

    /** The longest head that ends with the piece {@code last}. */
    Optional<Head> at(String plain, List<Piece> pieces, int last) {
        Piece piece = pieces.get(last);
        if (!lastLetters.get(plain.charAt(piece.end() - 1))) {
            return Optional.empty();
        }
        for (int start = Math.max(0, piece.end() - LONGEST); start < piece.end(); start++) {
            NameHead strength = heads.get(plain.substring(start, piece.end()));
            boolean whole = start < piece.start() || !piece.kind().stops() || piece.length() == 1;
            if (strength != null && whole && (piece.end() - start > 1 || piece.length() == 1)) {
                return Optional.of(new Head(start, pieceAt(pieces, last, start), strength));
            }
        }
        return Optional.empty();
    }

    private static int pieceAt(List<Piece> pieces, int last, int start) {
        int piece = last;
        while (pieces.get(piece).start() > start) {
            piece--;
        }
        return piece;
    }

    /** Whether a title may end as {@code words} do. */
    boolean endTitle(String words) {
        return heads.getOrDefault(words.substring(startIn(words)), NameHead.COMMON) != NameHead.COMMON;
    }

    /** Whether a name in quotation marks may end as {@code words} do. */
    boolean endQuotation(String words) {
        int start = startIn(words);
        return start > 1
                && heads.getOrDefault(words.substring(start), NameHead.COMMON).standsInQuotes();
    }

    /** Whether {@code words} are a head and nothing else. */
    boolean contain(String words) {
        return heads.containsKey(words);
    }

    private int startIn(String words) {
        int start = Math.max(0, words.length() - LONGEST);
        while (start < words.length() - 1 && !heads.containsKey(words.substring(start))) {
            start++;
        }
        return start;
    }
}
