package io.github.yuantu.analyse;

import io.github.yuantu.analyse.NameHeads.Head;
import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.lexicon.NameEvidence;
import io.github.yuantu.lexicon.NameHead;
import io.github.yuantu.lexicon.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be a name: the pieces of a sentence from {@code first} to the one in which the name's last word begins.
 *
 * @param pieces those of the whole sentence
 * @param first the piece with which it begins
 * @param head its last word
 */
record NameStretch(List<Piece> pieces, int first, Head head) {

    private static final String NUMERALS = "两三四五六七八九十";

    int start() {
        return pieces.get(first).start();
    }

    NameStretch from(int piece) {
        return new NameStretch(pieces, piece, head);
    }

    /** Whether nothing stands before the last word. */
    boolean isMereHead() {
        return start() >= head.start();
    }

    /** 大会|暨|第一次会议: what is joined begins with more than its last word. */
    boolean isCutBeforeJoin() {
        return pieces.get(first).length() <= 2
                && !pieces.get(first).kind().isProper()
                && pieces.get(first + 1).kind() == Kind.JOIN;
    }

    /** 两|家庭|补贴办法: a common word right behind a bare number is what is counted. */
    boolean isCutBehindNumber() {
        return first > 0
                && !pieces.get(first).kind().opens()
                && NUMERALS.indexOf(pieces.get(first - 1).text()) >= 0;
    }

    /** 重点|项目: an adjective before the head makes a common noun of it. */
    boolean isGeneric(WordList generic) {
        return first < head.piece()
                && pieces.get(head.piece()).start() == head.start()
                && generic.contains(pieces.get(head.piece() - 1).text())
                && !isNumberedInPlace();
    }

    /** 第三届|中国|博览会: with a number before it, even our country says which one. */
    private boolean isNumberedInPlace() {
        int before = head.piece() - 2;
        return before >= first
                && pieces.get(before + 1).kind() == Kind.PLACE
                && (pieces.get(before).kind() == Kind.ORDINAL
                        || pieces.get(before).kind() == Kind.YEAR);
    }

    /** 云川|启动|项目: a verb between a place and a mere head is what the place does. */
    boolean isDoneByPlace(NameLeads leads, WordList actions) {
        int verb = head.piece() - 1;
        if (verb > first
                && actions.contains(pieces.get(verb).text())
                && pieces.get(verb - 1).kind().isProper()) {
            return true;
        }
        return head.strength() != NameHead.CERTAIN
                && head.strength() != NameHead.STRONG
                && verb > first
                && pieces.get(verb).kind() == Kind.GOVERNING
                && pieces.get(verb - 1).kind().isProper()
                && leads.introduces(pieces.get(verb));
    }

    /** How many characters before the head are of words with a meaning of their own. */
    int content(WordList generic) {
        int content = 0;
        for (int i = first; i <= head.piece() && pieces.get(i).start() < head.start(); i++) {
            Piece piece = pieces.get(i);
            boolean counts =
                    (piece.kind().isWord() || piece.kind() == Kind.GOVERNING) && !generic.contains(piece.text());
            content += counts ? Math.min(head.start(), piece.end()) - piece.start() : 0;
        }
        return content;
    }

    /** What makes the words before the head a name, best first. */
    Set<NameEvidence> evidence() {
        Set<NameEvidence> seen = EnumSet.noneOf(NameEvidence.class);
        for (int i = first; i <= head.piece() && pieces.get(i).start() < head.start(); i++) {
            evidenceOf(pieces.get(i).kind()).ifPresent(seen::add);
        }
        return seen;
    }

    private static Optional<NameEvidence> evidenceOf(Kind kind) {
        return switch (kind) {
            case PLACE, ORGANIZATION -> Optional.of(NameEvidence.PROPER);
            case QUOTED, TITLED -> Optional.of(NameEvidence.QUOTE);
            case ORDINAL -> Optional.of(NameEvidence.ORDINAL);
            case YEAR -> Optional.of(NameEvidence.YEAR);
            case AMOUNT -> Optional.of(NameEvidence.AMOUNT);
            case UNKNOWN -> Optional.of(NameEvidence.BRAND);
            case SCOPE -> Optional.of(NameEvidence.SCOPE);
            default -> Optional.empty();
        };
    }

    /** Where it begins as a brand: common words before that are rather what is said of it than its name. */
    int startOfBrand() {
        int brand = first;
        while (pieces.get(brand).kind() != Kind.UNKNOWN) {
            brand++;
        }
        while (brand > first && WordKinds.mayBeginBrand(pieces.get(brand - 1))) {
            brand--;
        }
        return pieces.get(brand).start();
    }
}
