package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a sentence into the pieces of which names are built. Safe for use by several threads. */
final class PieceReader {

    /** A word for the inside of a site, which HanLP takes for one noun: 园内, 农场里. */
    private static final Pattern INSIDE = Pattern.compile("\\p{IsHan}*[园区场站馆厂库港城店院棚][内里]");

    private final WordKinds wordKinds;

    PieceReader(WordKinds wordKinds) {
        this.wordKinds = wordKinds;
    }

    /** The pieces of {@code sentence}, covering it from its start to its end. */
    List<Piece> read(TermedSentence sentence, List<Mention> found) {
        List<Piece> fixed = new ArrayList<>(MarkedPieces.of(sentence.plain()));
        for (Mention mention : found) {
            int start = sentence.startOf(mention.span());
            int end = sentence.endOf(mention.span());
            add(fixed, piece(sentence.plain(), kindOf(mention), start, end));
        }
        NumberPiece.find(sentence.plain(), piece -> add(fixed, piece));
        fixed.sort(Comparator.comparingInt(Piece::start));
        return withFragments(sentence, TransliteratedPieces.join(fill(sentence, fixed)));
    }

    /** 镜|岭: two lone characters side by side, one of which never is a word by itself, are one that the dictionary lacks. */
    private List<Piece> withFragments(TermedSentence sentence, List<Piece> pieces) {
        Map<Integer, String> fragments = new HashMap<>();
        for (Term term : sentence.terms()) {
            String word = sentence.plain().substring(sentence.startOf(term.span()), sentence.endOf(term.span()));
            if (WordKinds.isFragment(word, term.tag())) {
                fragments.put(sentence.startOf(term.span()), term.tag());
            }
        }
        List<Piece> joined = new ArrayList<>(pieces);
        for (int i = 1; i < pieces.size(); i++) {
            Piece left = pieces.get(i - 1);
            Piece right = pieces.get(i);
            String tags = fragments.getOrDefault(left.start(), " ") + fragments.getOrDefault(right.start(), " ");
            boolean nouns = left.kind() == Kind.NOMINAL && right.kind() == Kind.NOMINAL;
            if (nouns && !tags.contains(" ") && tags.contains("g") && !wordKinds.isCoined(left.text() + right.text())) {
                joined.set(i - 1, new Piece(Kind.UNKNOWN, left.start(), left.end(), left.text()));
            }
        }
        return joined;
    }

    private static void add(List<Piece> pieces, Piece piece) {
        boolean free = pieces.stream().noneMatch(other -> piece.start() < other.end() && other.start() < piece.end());
        if (free) {
            pieces.add(piece);
        }
    }

    /** A name found before; a place's with 级 behind it is no name but says how far something reaches. */
    private static Piece piece(String plain, Kind kind, int start, int end) {
        if (kind == Kind.PLACE && plain.startsWith("级", end)) {
            return new Piece(Kind.SCOPE, start, end + 1, plain.substring(start, end + 1));
        }
        return new Piece(kind, start, end, plain.substring(start, end));
    }

    private static Kind kindOf(Mention mention) {
        if (mention.type() == EntityType.PLACE) {
            return PlaceTagger.buildsNames(mention) ? Kind.PLACE : Kind.STOP;
        }
        if (mention.type() == EntityType.PERSON) {
            boolean guess = mention.confidence() < PersonTagger.SURE && !Dictionary.knows(mention.text());
            return guess ? Kind.UNKNOWN : Kind.STOP;
        }
        return Kind.ORGANIZATION;
    }

    private List<Piece> fill(TermedSentence sentence, List<Piece> fixed) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        int at = 0;
        for (Term term : sentence.terms()) {
            int end = sentence.endOf(term.span());
            while (next < fixed.size() && fixed.get(next).start() < end) {
                Piece piece = fixed.get(next++);
                at = addWord(pieces, sentence, term, at, piece.start());
                pieces.add(piece);
                at = piece.end();
            }
            at = addWord(pieces, sentence, term, at, end);
        }
        return pieces;
    }

    private int addWord(List<Piece> pieces, TermedSentence sentence, Term term, int at, int end) {
        int start = Math.max(at, sentence.startOf(term.span()));
        if (start >= end) {
            return Math.max(at, end);
        }
        String word = sentence.plain().substring(start, end);
        if (INSIDE.matcher(word).matches()) {
            pieces.add(new Piece(Kind.NOMINAL, start, end - 1, word.substring(0, word.length() - 1)));
            pieces.add(new Piece(Kind.STOP, end - 1, end, word.substring(word.length() - 1)));
            return end;
        }
        boolean counts = term.tag().startsWith("q") && !pieces.isEmpty() && isNumber(pieces.get(pieces.size() - 1));
        Kind kind = counts ? Kind.STOP : wordKinds.of(word, term.tag());
        pieces.add(new Piece(kind, start, end, word));
        return end;
    }

    private static boolean isNumber(Piece piece) {
        return piece.kind() == Kind.STOP
                && Character.isLetterOrDigit(piece.text().charAt(0));
    }
}
