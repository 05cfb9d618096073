package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.NameEvidence;
import io.github.yuantu.lexicon.NameHead;
import io.github.yuantu.lexicon.NameRules;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names that end with a word of their class (…博览会, …产业园): from that word to the left as far as the pieces go
 * together, if something in between makes it a name.
 */
final class HeadedNames {

    /** A name, counted from the start of the sentence. */
    record Found(int start, int end, NameEvidence evidence) {}

    private static final int LONGEST_HEAD = 12;
    private static final int LONGEST_NAME = 60;
    private static final int MUCH_CONTENT = 6;
    private static final int LITTLE_CONTENT = 2;
    private static final Set<String> RANGE = Set.of("至", "－", "—", "-");
    private static final Pattern TAIL =
            Pattern.compile("[（(](?:试行|暂行|修订|修订版|征求意见稿|[一二三]期|(?:19|20)[0-9]{2}[^）)]*年)[）)]$");

    private final NameRules rules;
    private final WordList generic = WordList.named("name-generic-words");

    HeadedNames(NameRules rules) {
        this.rules = rules;
    }

    /** The names in {@code plain} between the pieces of it, by their last word. */
    List<Found> find(String plain, List<Piece> pieces) {
        List<Found> names = new ArrayList<>();
        for (int last = 0; last < pieces.size(); last++) {
            Piece piece = pieces.get(last);
            if (piece.kind() == Kind.TITLED || piece.kind() == Kind.QUOTED) {
                inMarks(plain, pieces, last).ifPresent(names::add);
            } else if (piece.kind() != Kind.BRACKETED) {
                int head = headStart(plain, pieces, last);
                if (head >= 0) {
                    name(plain, pieces, last, head).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    /** A title or a name in quotation marks that itself ends with a head. */
    private Optional<Found> inMarks(String plain, List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        String words = TAIL.matcher(plain.substring(piece.start() + 1, piece.end() - 1))
                .replaceFirst("");
        boolean title = piece.kind() == Kind.TITLED;
        if (title != (rules.type() == EntityType.POLICY) || !endsWithHead(words, title ? 0 : 2)) {
            return Optional.empty();
        }
        return Optional.of(new Found(piece.start(), withTail(plain, pieces, at), NameEvidence.QUOTE));
    }

    private boolean endsWithHead(String words, int more) {
        for (int start = Math.max(more, words.length() - LONGEST_HEAD); start < words.length(); start++) {
            NameHead head = rules.heads().get(words.substring(start));
            if (head != null && head != NameHead.COMMON) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest head that ends with the piece {@code last} begins, or -1. */
    private int headStart(String plain, List<Piece> pieces, int last) {
        Piece piece = pieces.get(last);
        int end = piece.end();
        for (int start = Math.max(0, end - LONGEST_HEAD); start < end; start++) {
            boolean word =
                    start < piece.start() || (end - start > 1 && !piece.kind().stops()) || piece.length() == 1;
            if (word && rules.heads().containsKey(plain.substring(start, end))) {
                return start;
            }
        }
        return -1;
    }

    private Optional<Found> name(String plain, List<Piece> pieces, int last, int head) {
        int headPiece = last;
        while (pieces.get(headPiece).start() > head) {
            headPiece--;
        }
        int first = trimmed(plain, pieces, reach(plain, pieces, headPiece), headPiece);
        int start = Math.min(head, pieces.get(first).start());
        NameHead strength = Objects.requireNonNull(
                rules.heads().get(plain.substring(head, pieces.get(last).end())));
        return bestEvidence(plain, pieces, first, headPiece, head, strength)
                .filter(one -> start < head)
                .map(one -> new Found(start, withTail(plain, pieces, last), one));
    }

    private Optional<NameEvidence> bestEvidence(
            String plain, List<Piece> pieces, int first, int headPiece, int head, NameHead strength) {
        boolean isGeneric = headPiece > first
                && generic.contains(words(plain, pieces.get(headPiece - 1)))
                && pieces.get(headPiece).start() == head;
        return evidence(plain, pieces, first, headPiece, head, strength == NameHead.CERTAIN).stream()
                .filter(one -> !isGeneric)
                .filter(strength::accepts)
                .filter(rules.evidence()::contains)
                .findFirst();
    }

    private static String words(String plain, Piece piece) {
        return plain.substring(piece.start(), piece.end());
    }

    /** The leftmost piece that goes together with the head. */
    private int reach(String plain, List<Piece> pieces, int headPiece) {
        int first = headPiece;
        int end = pieces.get(headPiece).end();
        while (first > 0
                && end - pieces.get(first - 1).start() <= LONGEST_NAME
                && joins(plain, pieces, first, headPiece)) {
            first--;
        }
        return first;
    }

    private boolean joins(String plain, List<Piece> pieces, int first, int headPiece) {
        Piece left = pieces.get(first - 1);
        Kind right = pieces.get(first).kind();
        boolean opened = first < headPiece && right.opens();
        boolean marked = right == Kind.QUOTED || right == Kind.TITLED;
        return switch (left.kind()) {
            case STOP -> isRange(plain, pieces, first) || (!opened && isEnumeration(plain, pieces, first));
            case INTRODUCTION -> false;
            case NOMINAL, ACTION, AMOUNT -> !opened;
            case VERBAL -> !opened && !marked;
            case GOVERNING ->
                first == headPiece
                        || governs(right)
                        || (first > 1 && pieces.get(first - 2).kind() == Kind.INTRODUCTION);
            case AND -> !opened && joinsActions(plain, pieces, first);
            case ORGANIZATION -> !marked;
            case JOIN, PLACE, QUOTED, TITLED, BRACKETED, ORDINAL, YEAR, SCOPE -> true;
        };
    }

    private static boolean governs(Kind right) {
        return right == Kind.VERBAL || right == Kind.GOVERNING || right == Kind.JOIN || right == Kind.ACTION;
    }

    /** 甲至乙 before a road, 甲－乙 before a meeting. */
    private static boolean isRange(String plain, List<Piece> pieces, int first) {
        return first > 1
                && RANGE.contains(words(plain, pieces.get(first - 1)))
                && isProper(pieces.get(first).kind())
                && isProper(pieces.get(first - 2).kind());
    }

    private static boolean isProper(Kind kind) {
        return kind == Kind.PLACE || kind == Kind.ORGANIZATION;
    }

    /** 、 between words of one name, not between two names. */
    private boolean isEnumeration(String plain, List<Piece> pieces, int first) {
        if (first < 2 || !words(plain, pieces.get(first - 1)).equals("、")) {
            return false;
        }
        Kind before = pieces.get(first - 2).kind();
        return (before == Kind.ACTION || before == Kind.NOMINAL) && headStart(plain, pieces, first - 2) < 0;
    }

    /** Whether 和 stands between two actions of one name (测试与示范), not between two names. */
    private boolean joinsActions(String plain, List<Piece> pieces, int first) {
        if (first < 2) {
            return false;
        }
        Kind before = pieces.get(first - 2).kind();
        return (before == Kind.ACTION || before == Kind.VERBAL) && headStart(plain, pieces, first - 2) < 0;
    }

    /** The first piece of the name itself, without what only leads to it. */
    private int trimmed(String plain, List<Piece> pieces, int from, int headPiece) {
        int first = from;
        while (first < headPiece && leadsIn(plain, pieces.get(first))) {
            first++;
        }
        return first;
    }

    private boolean leadsIn(String plain, Piece piece) {
        return switch (piece.kind()) {
            case BRACKETED, AND, JOIN -> true;
            case YEAR -> !rules.evidence().contains(NameEvidence.YEAR);
            case ORDINAL -> !rules.evidence().contains(NameEvidence.ORDINAL);
            case NOMINAL, ACTION, VERBAL -> generic.contains(words(plain, piece));
            default -> false;
        };
    }

    /** What makes the stretch before the head a name, best first. */
    private Set<NameEvidence> evidence(
            String plain, List<Piece> pieces, int first, int headPiece, int head, boolean certain) {
        Set<NameEvidence> seen = EnumSet.noneOf(NameEvidence.class);
        int content = 0;
        for (int i = first; i <= headPiece && pieces.get(i).start() < head; i++) {
            Piece piece = pieces.get(i);
            evidenceOf(piece.kind()).ifPresent(seen::add);
            content += generic.contains(words(plain, piece)) ? 0 : Math.min(head, piece.end()) - piece.start();
        }
        if (content >= (certain ? LITTLE_CONTENT : MUCH_CONTENT) && (certain || isIntroduced(plain, pieces, first))) {
            seen.add(NameEvidence.CONTENT);
        }
        return seen;
    }

    private static boolean isIntroduced(String plain, List<Piece> pieces, int first) {
        int before = first > 1 && words(plain, pieces.get(first - 1)).equals("了") ? first - 2 : first - 1;
        return before >= 0 && pieces.get(before).kind() == Kind.INTRODUCTION;
    }

    private static Optional<NameEvidence> evidenceOf(Kind kind) {
        return switch (kind) {
            case PLACE, ORGANIZATION -> Optional.of(NameEvidence.PROPER);
            case QUOTED, TITLED -> Optional.of(NameEvidence.QUOTE);
            case ORDINAL -> Optional.of(NameEvidence.ORDINAL);
            case YEAR -> Optional.of(NameEvidence.YEAR);
            case AMOUNT -> Optional.of(NameEvidence.AMOUNT);
            case SCOPE -> Optional.of(NameEvidence.SCOPE);
            default -> Optional.empty();
        };
    }

    /** The end of the name, a bracket that belongs to it included: …行动计划（2023—2025年）. */
    private static int withTail(String plain, List<Piece> pieces, int last) {
        int end = pieces.get(last).end();
        if (last + 1 < pieces.size() && pieces.get(last + 1).kind() == Kind.BRACKETED) {
            Piece bracket = pieces.get(last + 1);
            if (TAIL.matcher(words(plain, bracket)).matches()) {
                return bracket.end();
            }
        }
        return end;
    }
}
