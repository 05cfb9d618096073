package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Joins runs of lone characters with which foreign names are written (莫|克|特|兰): one unknown word, whatever each is alone. */
final class TransliteratedPieces {

    private static final int SHORTEST = 3;

    private TransliteratedPieces() {}

    /** {@code pieces} with such runs joined. */
    static List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int end = i;
            while (end < pieces.size() && isLone(pieces.get(end))) {
                end++;
            }
            if (end - i >= SHORTEST) {
                joined.add(unknown(pieces.subList(i, end)));
                i = end;
            } else {
                joined.add(pieces.get(i++));
            }
        }
        return joined;
    }

    private static boolean isLone(Piece piece) {
        return piece.length() == 1 && Dictionary.transliterates(piece.text().charAt(0));
    }

    private static Piece unknown(List<Piece> run) {
        StringBuilder text = new StringBuilder();
        run.forEach(piece -> text.append(piece.text()));
        return new Piece(
                Kind.UNKNOWN, run.get(0).start(), run.get(run.size() - 1).end(), text.toString());
    }
}
