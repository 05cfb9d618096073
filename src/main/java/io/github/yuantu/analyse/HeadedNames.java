package io.github.yuantu.analyse;

import io.github.yuantu.analyse.Piece.Kind;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.NameEvidence;
import io.github.yuantu.lexicon.NameHead;
import io.github.yuantu.lexicon.NameRules;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds names that end with a word of their class (…博览会, …产业园): from that word to the left as far as the pieces go
 * together, if something in between makes it a name.
 */
final class HeadedNames {

    /** A name, counted from the start of the sentence. */
    record Found(int start, int end, NameEvidence evidence) {}

    /** The last word of a name: where it begins, in which piece, and what it asks for. */
    private record Head(int start, int piece, NameHead strength) {}

    private static final int LONGEST_HEAD = 12;
    private static final Set<EntityType> SITES = EnumSet.of(EntityType.FACILITY, EntityType.PROJECT);
    /** How many pieces before 的 may say which one is meant. */
    private static final int SINGLING = 5;

    private static final Set<String> LISTING = Set.of("、", "和", "与", "及", "以及");
    private static final Pattern SINGLING_OUT = Pattern.compile("^最|^首|^第一|^超大|^[0-9.]+[余多]?[万亿]");
    private static final Pattern TAIL =
            Pattern.compile("[（(](?:试行|暂行|草案|修订草案|修正草案|修正案草案|修订|修订版|征求意见稿|[一二三]期|(?:19|20)[0-9]{2}[^）)]*年)[）)]$");

    private final NameRules rules;
    private final NameReach reach;
    /** The letters that heads end with: most words end with none of them. */
    private final BitSet lastLetters = new BitSet();

    private final WordList generic = WordList.named("name-generic-words");
    private final WordList actions = WordList.named("words-outside-names");
    private final WordList bodies = WordList.named("name-continuations");

    HeadedNames(NameRules rules, NameReach reach) {
        this.rules = rules;
        this.reach = reach;
        rules.heads().keySet().forEach(head -> lastLetters.set(head.charAt(head.length() - 1)));
    }

    /** The names in {@code plain}, whose pieces are {@code pieces}, by their last word. */
    List<Found> find(String plain, List<Piece> pieces) {
        List<Found> names = new ArrayList<>();
        for (int last = 0; last < pieces.size(); last++) {
            Kind kind = pieces.get(last).kind();
            if (kind == Kind.TITLED || kind == Kind.QUOTED) {
                inMarks(pieces, last).ifPresent(names::add);
            } else if (kind != Kind.BRACKETED) {
                named(plain, pieces, last, names).ifPresent(names::add);
            }
        }
        return names;
    }

    /** A title or a name in quotation marks that itself ends with a head. */
    private Optional<Found> inMarks(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean title = piece.kind() == Kind.TITLED;
        String marked = piece.text().substring(1, piece.text().length() - 1);
        String words = TAIL.matcher(marked).replaceFirst("");
        boolean titled = title || isTitleInQuotes(words);
        if (titled != (rules.type() == EntityType.POLICY) || !endsWithHead(words, titled)) {
            return Optional.empty();
        }
        int first = at;
        while (!title && first > 0 && leadsQuotation(pieces.get(first - 1).kind())) {
            first--;
        }
        // a title of the kind alone (《办法》) stands for one that was named before
        NameEvidence evidence = rules.heads().containsKey(words) ? NameEvidence.CONTENT : NameEvidence.QUOTE;
        return Optional.of(new Found(pieces.get(first).start(), withTail(pieces, at), evidence));
    }

    /** “关于…的意见”: a document's title, whatever its marks. */
    private static boolean isTitleInQuotes(String words) {
        return words.startsWith("关于") && words.contains("的");
    }

    private static boolean leadsQuotation(Kind kind) {
        return kind == Kind.ORDINAL || kind == Kind.YEAR || kind == Kind.PLACE;
    }

    private boolean endsWithHead(String words, boolean title) {
        int start = Math.max(0, words.length() - LONGEST_HEAD);
        while (start < words.length() - 1 && !rules.heads().containsKey(words.substring(start))) {
            start++;
        }
        NameHead head = rules.heads().getOrDefault(words.substring(start), NameHead.COMMON);
        return title
                ? head != NameHead.COMMON
                : (start > 1 && head.standsInQuotes()) || (isCampaign(words) && head == NameHead.STRONG);
    }

    /** “春雷行动”, a head by itself, named by its quotation marks. */
    private boolean isCampaign(String words) {
        return rules.type() == EntityType.EVENT && words.length() >= 4 && words.endsWith("行动");
    }

    /** The longest head that ends with the piece {@code last}. */
    private Optional<Head> head(String plain, List<Piece> pieces, int last) {
        Piece piece = pieces.get(last);
        if (!lastLetters.get(plain.charAt(piece.end() - 1))) {
            return Optional.empty();
        }
        for (int start = Math.max(0, piece.end() - LONGEST_HEAD); start < piece.end(); start++) {
            NameHead strength = rules.heads().get(plain.substring(start, piece.end()));
            boolean whole = start < piece.start() || !piece.kind().stops() || piece.length() == 1;
            if (strength != null && whole && (piece.end() - start > 1 || piece.length() == 1)) {
                int first = last;
                while (pieces.get(first).start() > start) {
                    first--;
                }
                return Optional.of(new Head(start, first, strength));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> named(String plain, List<Piece> pieces, int last, List<Found> before) {
        if (pieces.get(last).kind() == Kind.PLACE) {
            return Optional.empty();
        }
        int end = withTail(pieces, last);
        return head(plain, pieces, last)
                .filter(head -> bodies.at(plain, end).isEmpty())
                .flatMap(head -> named(plain, pieces, head, end, before));
    }

    private Optional<Found> named(String plain, List<Piece> pieces, Head head, int end, List<Found> before) {
        int leftmost = leftmost(plain, pieces, head);
        boolean listed = isListedAfter(pieces, leftmost, before);
        boolean introduced = listed || reach.isIntroduced(pieces, leftmost);
        int first = introduced ? withoutQuantity(pieces, leftmost, head) : trimmed(pieces, leftmost, head);
        int start = pieces.get(first).start();
        if (start >= head.start()
                || isGeneric(pieces, first, head)
                || isCutBeforeJoin(pieces, first)
                || isDoneByPlace(pieces, first, head)) {
            return Optional.empty();
        }
        int content = content(pieces, first, head);
        Set<NameEvidence> seen = evidence(pieces, first, head);
        boolean appositive = plain.startsWith("——", end);
        boolean named =
                introduced || head.strength() == NameHead.CERTAIN || (isSingledOut(pieces, first) && !appositive);
        if (named && content >= (listed ? NameHead.CERTAIN : head.strength()).content()) {
            seen.add(NameEvidence.CONTENT);
        }
        if (content == 0 && head.strength() == NameHead.WEAK) {
            seen.remove(NameEvidence.ORDINAL);
        }
        return seen.stream()
                .filter(head.strength()::accepts)
                .filter(rules.evidence()::contains)
                .findFirst()
                .map(evidence -> evidence == NameEvidence.BRAND
                        ? new Found(startOfBrand(pieces, first), end, evidence)
                        : new Found(start, end, evidence));
    }

    /** Common words before a brand are rather what is said of it than its name. */
    private static int startOfBrand(List<Piece> pieces, int first) {
        int brand = first;
        while (pieces.get(brand).kind() != Kind.UNKNOWN) {
            brand++;
        }
        while (brand > first && WordKinds.mayBeginBrand(pieces.get(brand - 1))) {
            brand--;
        }
        return pieces.get(brand).start();
    }

    private int leftmost(String plain, List<Piece> pieces, Head head) {
        IntPredicate endsName = piece -> head(plain, pieces, piece).isPresent();
        int leftmost = reach.leftmost(pieces, head.piece(), endsName);
        boolean weak = head.strength() == NameHead.WEAK || head.strength() == NameHead.MODERATE;
        return weak
                ? leftmost
                : reach.beyondList(pieces, leftmost, head.piece(), head.strength() == NameHead.CERTAIN, endsName);
    }

    /** Whether 、 or 和 stands before the piece {@code first} and a name before that: the next of a list of names. */
    private static boolean isListedAfter(List<Piece> pieces, int first, List<Found> names) {
        return first > 0
                && LISTING.contains(pieces.get(first - 1).text())
                && names.stream()
                        .anyMatch(name -> name.end() == pieces.get(first - 1).start());
    }

    /** The first piece of the name itself, without what only leads to it. */
    private int trimmed(List<Piece> pieces, int from, Head head) {
        int first = from;
        while (first < head.piece() && leadsIn(pieces, first, head)) {
            first++;
        }
        return first;
    }

    /** 一系列|优惠政策: even of a name that is introduced, words of quantity are no part. */
    private int withoutQuantity(List<Piece> pieces, int from, Head head) {
        boolean quantity = from < head.piece()
                && pieces.get(from).text().startsWith("一")
                && generic.contains(pieces.get(from).text());
        return quantity ? from + 1 : from;
    }

    private boolean leadsIn(List<Piece> pieces, int first, Head head) {
        Piece piece = pieces.get(first);
        return switch (piece.kind()) {
            case BRACKETED, AND, JOIN -> true;
            case YEAR -> !rules.evidence().contains(NameEvidence.YEAR);
            case ORDINAL -> !rules.evidence().contains(NameEvidence.ORDINAL);
            case NOMINAL, ACTION -> generic.contains(piece.text());
            // a verb before a name that would be one without it
            case VERBAL, GOVERNING -> head.strength() == NameHead.CERTAIN || generic.contains(piece.text());
            default -> false;
        };
    }

    /** 云川|启动|项目: a verb between a place and a mere head is what the place does. */
    private boolean isDoneByPlace(List<Piece> pieces, int first, Head head) {
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
                && reach.introduces(pieces.get(verb));
    }

    /** 最大的竹炭产业园, 20万千瓦的竹屑发电项目: a measure or a superlative before 的 says which one. */
    private boolean isSingledOut(List<Piece> pieces, int first) {
        if (first < 2
                || !SITES.contains(rules.type())
                || !pieces.get(first - 1).text().equals("的")) {
            return false;
        }
        int from = first - 2;
        while (from >= 0 && first - from <= SINGLING && !isPause(pieces.get(from))) {
            Piece piece = pieces.get(from);
            if (piece.kind() == Kind.AMOUNT
                    || SINGLING_OUT.matcher(piece.text()).find()) {
                return true;
            }
            from--;
        }
        return false;
    }

    private static boolean isPause(Piece piece) {
        return "，。；：、".contains(piece.text());
    }

    /** 大会|暨|第一次会议: what is joined begins with more than its last word. */
    private static boolean isCutBeforeJoin(List<Piece> pieces, int first) {
        return pieces.get(first).length() <= 2
                && !pieces.get(first).kind().isProper()
                && pieces.get(first + 1).kind() == Kind.JOIN;
    }

    /** 重点|项目: an adjective before the head makes a common noun of it. */
    private boolean isGeneric(List<Piece> pieces, int first, Head head) {
        return first < head.piece()
                && pieces.get(head.piece()).start() == head.start()
                && generic.contains(pieces.get(head.piece() - 1).text())
                && !isNumberedInPlace(pieces, first, head);
    }

    /** 第三届|中国|博览会: with a number before it, even our country says which one. */
    private static boolean isNumberedInPlace(List<Piece> pieces, int first, Head head) {
        int before = head.piece() - 2;
        return before >= first
                && pieces.get(before + 1).kind() == Kind.PLACE
                && (pieces.get(before).kind() == Kind.ORDINAL
                        || pieces.get(before).kind() == Kind.YEAR);
    }

    /** What makes the stretch before the head a name, best first. */
    private static Set<NameEvidence> evidence(List<Piece> pieces, int first, Head head) {
        Set<NameEvidence> seen = EnumSet.noneOf(NameEvidence.class);
        for (int i = first; i <= head.piece() && pieces.get(i).start() < head.start(); i++) {
            evidenceOf(pieces.get(i).kind()).ifPresent(seen::add);
        }
        return seen;
    }

    /** How many characters before the head are of words with a meaning of their own. */
    private int content(List<Piece> pieces, int first, Head head) {
        int content = 0;
        for (int i = first; i <= head.piece() && pieces.get(i).start() < head.start(); i++) {
            Piece piece = pieces.get(i);
            boolean counts =
                    (piece.kind().isWord() || piece.kind() == Kind.GOVERNING) && !generic.contains(piece.text());
            content += counts ? Math.min(head.start(), piece.end()) - piece.start() : 0;
        }
        return content;
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

    /** The end of the name, a bracket that belongs to it included: …实施方案（2019—2021年）. */
    private static int withTail(List<Piece> pieces, int last) {
        boolean tail = last + 1 < pieces.size()
                && TAIL.matcher(pieces.get(last + 1).text()).matches();
        return pieces.get(tail ? last + 1 : last).end();
    }
}
