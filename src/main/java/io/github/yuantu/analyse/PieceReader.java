package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a sentence into the pieces of which names are built. Safe for use by several threads. */
final class PieceReader {

    private static final String OPENING = "“‘「『《（(";
    private static final String CLOSING = "”’」』》）)";
    private static final int LONGEST_GROUP = 32;
    private static final Pattern CLAUSES = Pattern.compile("[，。；！？]");

    private final WordList introductions = WordList.named("name-introductions");
    private final WordList governors = WordList.named("name-governors");
    private final WordList verbalNouns = WordList.named("name-verbal-nouns");
    private final WordList scopes = WordList.named("name-scopes");

    /** The pieces of {@code sentence}, covering it from its start to its end. */
    List<Piece> read(TermedSentence sentence, List<Mention> found) {
        List<Piece> fixed = new ArrayList<>(groups(sentence.plain()));
        for (Mention mention : found) {
            add(fixed, new Piece(kindOf(mention), sentence.startOf(mention.span()), sentence.endOf(mention.span())));
        }
        NumberPiece.find(sentence.plain(), piece -> add(fixed, piece));
        fixed.sort(Comparator.comparingInt(Piece::start));
        return fill(sentence, fixed);
    }

    private static void add(List<Piece> pieces, Piece piece) {
        boolean free = pieces.stream().noneMatch(other -> piece.start() < other.end() && other.start() < piece.end());
        if (free) {
            pieces.add(piece);
        }
    }

    private static Kind kindOf(Mention mention) {
        if (mention.type() == EntityType.PLACE) {
            return Kind.PLACE;
        }
        return mention.type() == EntityType.PERSON ? Kind.STOP : Kind.ORGANIZATION;
    }

    /** Quotations and brackets that are short enough to be a part of a name, outermost ones. */
    private static List<Piece> groups(String text) {
        List<Piece> groups = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = OPENING.indexOf(text.charAt(i)) < 0 ? -1 : closing(text, i);
            if (end > i + 2
                    && (isPartOfName(text, i, end)
                            || !CLAUSES.matcher(text.substring(i, end)).find())) {
                groups.add(new Piece(groupKind(text.charAt(i)), i, end));
                i = end - 1;
            }
        }
        return groups;
    }

    private static Kind groupKind(char opening) {
        return switch (opening) {
            case '《' -> Kind.TITLED;
            case '（', '(' -> Kind.BRACKETED;
            default -> Kind.QUOTED;
        };
    }

    /** Whether words in quotation marks go on into the next word, as slogans do and quoted speech does not. */
    private static boolean isPartOfName(String text, int start, int end) {
        boolean announced = start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0;
        boolean sentence = "，。！？".indexOf(text.charAt(end - 2)) >= 0;
        return !announced && !sentence && end < text.length() && Character.isLetter(text.charAt(end));
    }

    /** Where the group that opens at {@code from} has closed, or -1 if it is too long or never does. */
    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < Math.min(text.length(), from + LONGEST_GROUP); i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
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
            boolean atMeeting = term.text().equals("会上") && at < end;
            at = addWord(pieces, sentence, term, at, atMeeting ? end - 1 : end);
            at = addWord(pieces, sentence, term, at, end);
        }
        return pieces;
    }

    private int addWord(List<Piece> pieces, TermedSentence sentence, Term term, int at, int end) {
        int start = Math.max(at, sentence.startOf(term.span()));
        if (start >= end) {
            return Math.max(at, end);
        }
        pieces.add(new Piece(kindOf(sentence.plain().substring(start, end), term.tag()), start, end));
        return end;
    }

    private Kind kindOf(String word, String tag) {
        if (introductions.contains(word)) {
            return Kind.INTRODUCTION;
        }
        if (verbalNouns.contains(word) && tag.charAt(0) == 'v' && !tag.equals("vn")) {
            return Kind.GOVERNING;
        }
        if (scopes.contains(word)) {
            return Kind.SCOPE;
        }
        return switch (word) {
            case "暨" -> Kind.JOIN;
            case "与", "和", "及" -> Kind.AND;
            case "上", "电", "讯" -> Kind.STOP;
            case "未来" -> Kind.NOMINAL;
            default -> governors.contains(word) ? Kind.STOP : kindOf(word, tag.charAt(0), tag);
        };
    }

    private static Kind kindOf(String word, char head, String tag) {
        if (head == 't') {
            return word.endsWith("节") ? Kind.SCOPE : Kind.STOP;
        }
        if (tag.equals("vn")) {
            return Kind.ACTION;
        }
        boolean fragment = word.length() == 1 && head == 'v';
        boolean nominal = fragment || "nabgjslxkhi".indexOf(head) >= 0 || tag.equals("vl");
        if (nominal) {
            return Character.isLetterOrDigit(word.charAt(0)) ? Kind.NOMINAL : Kind.STOP;
        }
        return head == 'v' || tag.equals("dg") ? Kind.VERBAL : Kind.STOP;
    }
}
