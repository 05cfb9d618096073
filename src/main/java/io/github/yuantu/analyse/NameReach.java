package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** How far to the left of its last word a name reaches: as far as the pieces go together. */
final class NameReach {

    private static final int LONGEST_NAME = 60;
    private static final Set<String> ANNOUNCING = Set.of("启动", "发布", "落实", "推进", "推动", "签署", "部署");
    private static final Set<String> RANGE = Set.of("至", "到", "送", "－", "—", "-");

    private final NameLeads leads;

    NameReach(NameLeads leads) {
        this.leads = leads;
    }

    /** The leftmost piece that goes together with the piece {@code head}, words listed before it with 、 left out. */
    int leftmost(List<Piece> pieces, int head, IntPredicate endsName) {
        return extend(pieces, head, head, endsName);
    }

    /**
     * The leftmost piece of a name that goes on to the left of 、 where {@code leftmost} was found; that one if it does
     * not, or if nothing introduces it there.
     *
     * @param head the piece of the last word
     * @param anyWord whether words of any kind may be listed, not only actions
     * @param endsName whether the piece of that number ends a name of its own
     */
    int beyondList(List<Piece> pieces, int leftmost, int head, boolean anyWord, IntPredicate endsName) {
        int start = leftmost;
        while (start > 1 && !pieces.get(start).kind().opens() && isListed(pieces, start, anyWord, endsName)) {
            start = extend(pieces, start - 2, head, endsName);
        }
        return leads.introduce(pieces, start) ? start : leftmost;
    }

    private int extend(List<Piece> pieces, int from, int head, IntPredicate endsName) {
        int first = from;
        int end = pieces.get(head).end();
        while (first > 0
                && end - pieces.get(first - 1).start() <= LONGEST_NAME
                && joins(pieces, first, head, endsName)) {
            first--;
        }
        return first;
    }

    private boolean joins(List<Piece> pieces, int first, int head, IntPredicate endsName) {
        Piece left = pieces.get(first - 1);
        Kind right = pieces.get(first).kind();
        boolean opened = first < head && right.opens();
        boolean marked = right == Kind.QUOTED || right == Kind.TITLED;
        if (left.kind().isVerb() && right == Kind.PLACE && isBehindNamedMotto(pieces, first - 1)) {
            return true;
        }
        return switch (left.kind()) {
            case STOP -> isRange(pieces, first);
            case INTRODUCTION -> false;
            // a verb behind what may be a person is what that person does
            case UNKNOWN -> !opened && right != Kind.VERBAL && (first == head || right != Kind.GOVERNING);
            case NOMINAL -> !opened && !(marked && left.length() == 1);
            case AMOUNT -> !opened;
            case ACTION -> !opened && !marked;
            case VERBAL -> !opened && !marked && right != Kind.AMOUNT;
            case GOVERNING ->
                !isPredicate(pieces, first - 1)
                        && (first == head || right.isVerb() || right == Kind.JOIN || isObject(pieces, first));
            case AND -> !opened && joinsActions(pieces, first, endsName);
            // a verb behind a name is what the named one does
            case PLACE -> first == head || right != Kind.VERBAL;
            case ORGANIZATION -> !marked && (first == head || right != Kind.VERBAL);
            case JOIN, QUOTED, TITLED, BRACKETED, ORDINAL, YEAR, SCOPE -> true;
        };
    }

    /** 云川|启动|治理|行动: a verb that announces, right behind what may be its subject, is what that one does. */
    private boolean isPredicate(List<Piece> pieces, int verb) {
        boolean subject = verb == 0
                || pieces.get(verb - 1).kind().isProper()
                || pieces.get(verb - 1).kind() == Kind.STOP;
        return subject
                && pieces.get(verb + 1).kind().isVerb()
                && ANNOUNCING.contains(pieces.get(verb).text());
    }

    /** Whether verb and object are themselves the object of a verb: 开展|优化|服务活动. */
    private boolean isObject(List<Piece> pieces, int first) {
        return first > 1
                && pieces.get(first - 2).kind() == Kind.INTRODUCTION
                && !leads.introduces(pieces.get(first - 1));
    }

    /** 启动|“春风里”|投资|云川|推介活动: a verb right behind an introduced motto belongs to the name that begins with it. */
    private boolean isBehindNamedMotto(List<Piece> pieces, int verb) {
        return verb > 1 && pieces.get(verb - 1).kind() == Kind.QUOTED && leads.introduce(pieces, verb - 1);
    }

    /** 甲至乙 before a road, 甲－乙 before a meeting. */
    private static boolean isRange(List<Piece> pieces, int first) {
        return first > 1
                && RANGE.contains(pieces.get(first - 1).text())
                && pieces.get(first).kind().isProper()
                && pieces.get(first - 2).kind().isProper();
    }

    /** Whether 和 stands between two actions of one name (测试与示范), not between two names. */
    private static boolean joinsActions(List<Piece> pieces, int first, IntPredicate endsName) {
        return first > 1 && pieces.get(first - 2).kind().isVerb() && !endsName.test(first - 2);
    }

    /** Whether the words left of 、 belong to the same name: 育苗、采摘示范方案. */
    private static boolean isListed(List<Piece> pieces, int first, boolean anyWord, IntPredicate endsName) {
        Kind before = pieces.get(first - 2).kind();
        return pieces.get(first - 1).text().equals("、")
                && (anyWord ? before.isWord() : before.isVerb())
                && !endsName.test(first - 2);
    }
}
