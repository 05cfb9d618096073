package io.github.yuantu.analyse;

import io.github.yuantu.analyse.NameHeads.Head;
import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.NameEvidence;
import io.github.yuantu.lexicon.NameHead;
import io.github.yuantu.lexicon.NameRules;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds names that end with a word of their class (…博览会, …产业园): from that word to the left as far as the pieces go
 * together, if something in between makes it a name.
 */
final class HeadedNames {

    /** A name, counted from the start of the sentence. */
    record Found(int start, int end, NameEvidence evidence) {}

    /** How many characters of words with meaning a name asks for that only what is told of it shows to be one. */
    private static final int ANNOUNCED = 4;

    private final NameRules rules;
    private final NameHeads heads;
    private final NameReach reach;
    private final NameLeads leads;
    private final NameTail tail;

    private final WordList generic = WordList.named("name-generic-words");
    private final WordList actions = WordList.named("words-outside-names");
    private final WordList bodies = WordList.named("name-continuations");

    HeadedNames(NameRules rules, NameReach reach, NameLeads leads) {
        this.rules = rules;
        this.heads = new NameHeads(rules.heads());
        this.reach = reach;
        this.leads = leads;
        this.tail = new NameTail(rules.type());
    }

    /** The names in {@code plain}, whose pieces are {@code pieces}, by their last word. */
    List<Found> find(String plain, List<Piece> pieces) {
        List<Found> names = new ArrayList<>();
        for (int last = 0; last < pieces.size(); last++) {
            Kind kind = pieces.get(last).kind();
            if (kind == Kind.TITLED || kind == Kind.QUOTED) {
                inMarks(pieces, last).ifPresent(names::add);
            } else if (kind != Kind.BRACKETED && kind != Kind.PLACE) {
                named(plain, pieces, last, names).ifPresent(names::add);
            }
        }
        return names;
    }

    /** A title or a name in quotation marks that itself ends with a head. */
    private Optional<Found> inMarks(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        String marked = piece.text().substring(1, piece.text().length() - 1);
        String words = NameTail.cut(marked);
        boolean title = piece.kind() == Kind.TITLED || (rules.type() == EntityType.POLICY && isTitle(words));
        boolean ends = title ? heads.endTitle(words) : heads.endQuotation(words);
        if (title != (rules.type() == EntityType.POLICY) || !ends) {
            return Optional.empty();
        }
        int first = at;
        while (!title && first > 0 && leadsQuotation(pieces.get(first - 1).kind())) {
            first--;
        }
        // a title of the kind alone (《办法》) stands for one that was named before
        NameEvidence evidence = heads.contain(words) ? NameEvidence.CONTENT : NameEvidence.QUOTE;
        return Optional.of(new Found(pieces.get(first).start(), tail.end(pieces, at), evidence));
    }

    /** “关于加强竹林保护的意见”: a document's title, whichever marks stand around it. */
    private static boolean isTitle(String words) {
        return words.startsWith("关于") && words.contains("的");
    }

    private static boolean leadsQuotation(Kind kind) {
        return kind == Kind.ORDINAL || kind == Kind.YEAR || kind == Kind.PLACE;
    }

    private Optional<Found> named(String plain, List<Piece> pieces, int last, List<Found> before) {
        int end = tail.end(pieces, last);
        return heads.at(plain, pieces, last)
                .filter(head -> bodies.at(plain, end).isEmpty())
                .flatMap(head -> named(leftmost(plain, pieces, head), end, plain.startsWith("——", end), before));
    }

    /** @param appositive whether the name itself follows: …最大的水利工程——某某水库 */
    private Optional<Found> named(NameStretch reached, int end, boolean appositive, List<Found> before) {
        List<Piece> pieces = reached.pieces();
        boolean listed = isListedAfter(pieces, reached.first(), before);
        boolean introduced = listed || leads.introduce(pieces, reached.first());
        NameStretch name = reached.from(introduced ? withoutQuantity(reached) : trimmed(reached));
        if (name.isMereHead()
                || name.isGeneric(generic)
                || name.isCutBeforeJoin()
                || name.isCutBehindNumber()
                || name.isDoneByPlace(leads, actions)) {
            return Optional.empty();
        }
        Set<NameEvidence> seen = evidence(name, end, listed, introduced);
        if (appositive) {
            seen.remove(NameEvidence.DESCRIPTION);
        }
        return seen.stream()
                .filter(name.head().strength()::accepts)
                .filter(rules.evidence()::contains)
                .findFirst()
                .map(evidence ->
                        new Found(evidence == NameEvidence.BRAND ? name.startOfBrand() : name.start(), end, evidence));
    }

    private Set<NameEvidence> evidence(NameStretch name, int end, boolean listed, boolean introduced) {
        NameHead strength = name.head().strength();
        int content = name.content(generic);
        Set<NameEvidence> seen = name.evidence();
        if (content == 0 && strength == NameHead.WEAK) {
            seen.remove(NameEvidence.ORDINAL);
        }
        boolean telling = content >= (listed ? NameHead.CERTAIN : strength).content();
        if (telling && (introduced || strength == NameHead.CERTAIN)) {
            seen.add(NameEvidence.CONTENT);
        }
        if (content >= ANNOUNCED && telling && leads.announce(name.pieces(), name.first(), end)) {
            seen.add(NameEvidence.CONTENT);
        }
        boolean one = content >= NameHead.CERTAIN.content() && leads.behindOne(name.pieces(), name.first());
        if ((telling || one) && leads.describe(name.pieces(), name.first())) {
            seen.add(NameEvidence.DESCRIPTION);
        }
        return seen;
    }

    private NameStretch leftmost(String plain, List<Piece> pieces, Head head) {
        IntPredicate endsName = piece -> heads.at(plain, pieces, piece).isPresent();
        int leftmost = reach.leftmost(pieces, head.piece(), endsName);
        boolean weak = head.strength() == NameHead.WEAK || head.strength() == NameHead.MODERATE;
        return new NameStretch(
                pieces,
                weak
                        ? leftmost
                        : reach.beyondList(
                                pieces, leftmost, head.piece(), head.strength() == NameHead.CERTAIN, endsName),
                head);
    }

    /** Whether 、 or 和 stands before the piece {@code first} and a name before that: the next of a list of names. */
    private static boolean isListedAfter(List<Piece> pieces, int first, List<Found> names) {
        return first > 0
                && (pieces.get(first - 1).text().equals("、")
                        || pieces.get(first - 1).kind() == Kind.AND)
                && names.stream()
                        .anyMatch(name -> name.end() == pieces.get(first - 1).start());
    }

    /** The first piece of the name itself, without what only leads to it. */
    private int trimmed(NameStretch reached) {
        int first = reached.first();
        while (first < reached.head().piece()
                && leadsIn(reached.pieces().get(first), reached.head().strength())) {
            first++;
        }
        return first;
    }

    /** 一系列|优惠政策: even of a name that is introduced, words of quantity are no part. */
    private int withoutQuantity(NameStretch reached) {
        String first = reached.pieces().get(reached.first()).text();
        boolean quantity = reached.first() < reached.head().piece() && first.startsWith("一") && generic.contains(first);
        return quantity ? reached.first() + 1 : reached.first();
    }

    private boolean leadsIn(Piece piece, NameHead strength) {
        return switch (piece.kind()) {
            case BRACKETED, AND, JOIN -> true;
            case YEAR -> !rules.evidence().contains(NameEvidence.YEAR);
            case ORDINAL -> !rules.evidence().contains(NameEvidence.ORDINAL);
            case NOMINAL, ACTION -> generic.contains(piece.text());
            // a verb before a name that would be one without it
            case VERBAL, GOVERNING -> strength == NameHead.CERTAIN || generic.contains(piece.text());
            default -> false;
        };
    }
}
