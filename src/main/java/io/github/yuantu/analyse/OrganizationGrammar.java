package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where names of organisations begin and end: from a suffix back over the words that may stand in a name (places,
 * nouns, certain verbs, unknown words, brackets) to the first that may not.
 */
final class OrganizationGrammar {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_BRAND = 5;
    private static final Set<String> CLOSED_TAGS =
            Set.of("d", "ad", "r", "y", "e", "o", "t", "z", "k", "s", "q", "w", "h", "l", "i", "al", "dl", "mq", "nnt");
    private static final OrganizationSuffixes.Suffix NO_SUFFIX =
            new OrganizationSuffixes.Suffix("", EntityType.ENTERPRISE);
    private static final Set<String> STREETS = Set.of("路", "街", "街道", "村", "镇", "乡");
    private static final Set<String> CONJUNCTIONS = Set.of("和", "与");

    private final OrganizationSuffixes suffixes = new OrganizationSuffixes();
    private final WordList verbs = WordList.named("verbs-in-names");
    private final WordList outside = WordList.named("words-outside-names");
    private final WordList numbered = WordList.named("numbered-organizations");
    private final WordList titles = WordList.named("titles");
    private final WordList generic = WordList.named("generic-modifiers");

    /** The candidates of a sentence in the order in which they end, one for each suffix that ends a word. */
    List<OrganizationName> names(NameParts parts) {
        List<OrganizationName> names = new ArrayList<>();
        String plain = parts.plain();
        for (int end = 1; end <= plain.length(); end++) {
            if (parts.isBoundary(end) && !parts.endsInVerb(end) && !endsInTitle(parts, end)) {
                int stop = end;
                suffixes.endingAt(plain, end).ifPresent(suffix -> names.add(name(parts, stop, suffix)));
            }
        }
        return names;
    }

    /** 市委常委, 政协委员: who holds a post in a body, not the body. */
    private boolean endsInTitle(NameParts parts, int end) {
        String title = titles.suffixOf(parts.plain().substring(Math.max(0, end - 4), end));
        return title.length() > 1 && !title.endsWith("代表处");
    }

    /** Where a name that ends at {@code end} may begin, whatever it ends with. */
    int startOfNameEndingAt(NameParts parts, int end) {
        return name(parts, end, NO_SUFFIX).start();
    }

    private OrganizationName name(NameParts parts, int end, OrganizationSuffixes.Suffix suffix) {
        int suffixStart = end - suffix.text().length();
        Deque<NamePart> modifiers = new ArrayDeque<>();
        int at = suffixStart;
        while (true) {
            Optional<NamePart> before = parts.before(at);
            if (before.isEmpty() || end - before.orElseThrow().start() > LONGEST_NAME) {
                break;
            }
            NamePart part = before.orElseThrow();
            int opening = openingOf(parts, part);
            if (opening >= 0) {
                List<NamePart> bracket = parts.between(opening, at);
                for (int i = bracket.size() - 1; i >= 0; i--) {
                    modifiers.addFirst(bracket.get(i));
                }
                at = opening;
            } else if (mayStandInside(part, parts, modifiers, suffix)) {
                modifiers.addFirst(part);
                at = part.start();
            } else {
                List<NamePart> brand = suffix.text().contains("有限") ? brandAfterPlace(parts, at) : List.of();
                if (brand.isEmpty()) {
                    break;
                }
                for (int i = brand.size() - 1; i >= 0; i--) {
                    modifiers.addFirst(brand.get(i));
                }
                at = brand.get(0).start();
            }
        }
        stripLeft(modifiers);
        int start = modifiers.isEmpty() ? suffixStart : modifiers.getFirst().start();
        return new OrganizationName(start, suffixStart, end, suffix, List.copyOf(modifiers));
    }

    /** 云川天晴机械有限公司: whatever stands between a place and the name of a trade is the brand of a registered firm. */
    private List<NamePart> brandAfterPlace(NameParts parts, int end) {
        Deque<NamePart> brand = new ArrayDeque<>();
        Optional<NamePart> before = parts.before(end);
        while (before.filter(part -> end - part.start() <= LONGEST_BRAND && mayStandInBrand(part, parts))
                .isPresent()) {
            brand.addFirst(before.orElseThrow());
            before = parts.before(brand.getFirst().start());
        }
        return before.filter(NamePart::isPlace).isPresent() ? List.copyOf(brand) : List.of();
    }

    private boolean mayStandInBrand(NamePart part, NameParts parts) {
        if (CONJUNCTIONS.contains(part.text())) {
            return parts.before(part.start())
                    .filter(last -> last.length() == 1)
                    .flatMap(last -> parts.before(last.start()))
                    .filter(NamePart::isPlace)
                    .isPresent();
        }
        return !part.isPlace()
                && !outside.contains(part.text())
                && "wupcm".indexOf(part.tag().charAt(0)) < 0
                && part.text().codePoints().allMatch(Character::isLetter);
    }

    /** Where a name that ends at {@code end} ends with the place of a branch in brackets: 蓝鲸集团（云川）. */
    int endWithBranch(NameParts parts, int end) {
        return parts.from(end)
                .filter(open -> open.text().equals("（") || open.text().equals("("))
                .flatMap(open -> parts.from(open.end()))
                .filter(NamePart::isPlace)
                .flatMap(place -> parts.from(place.end()))
                .filter(close -> close.text().equals("）") || close.text().equals(")"))
                .map(NamePart::end)
                .orElse(end);
    }

    /** Where the bracket that {@code part} closes opens, or -1 if it closes none or too much stands in it. */
    private static int openingOf(NameParts parts, NamePart part) {
        char closing = part.text().charAt(part.length() - 1);
        if (closing != '）' && closing != ')') {
            return -1;
        }
        String plain = parts.plain();
        for (int i = part.end() - 2; i > 0 && i >= part.end() - 2 - LONGEST_BRACKET; i--) {
            char c = plain.charAt(i);
            if (c == '（' || c == '(') {
                return i;
            }
            if (!Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean mayStandInside(
            NamePart part, NameParts parts, Deque<NamePart> after, OrganizationSuffixes.Suffix suffix) {
        if (part.isPlace()) {
            return true;
        }
        if (CONJUNCTIONS.contains(part.text())) {
            return suffix.type() == EntityType.GOVERNMENT_BODY && joinsFunctions(part, parts, after);
        }
        if (outside.contains(part.text()) || joinsByChance(part)) {
            return false;
        }
        if (part.text().equals("·")) {
            return true;
        }
        String tag = part.tag();
        if (tag.equals("m")) {
            return isOrdinal(part, parts, after, suffix.text()) || beginsBrand(part, parts);
        }
        if (tag.equals("mq")) {
            return part.text().equals("第") || part.text().startsWith("第");
        }
        if (tag.equals("f") || tag.equals("s")) {
            return part.length() > 1
                    && (part.text().endsWith("部") || part.text().endsWith("方"));
        }
        if (tag.equals("v") || tag.equals("vd") || tag.equals("vi")) {
            return verbs.contains(part.text())
                    || (part.length() == 1 && isFragment(part, parts))
                    || (isBeforeStreet(part, parts, suffix) && isAfterPlace(part, parts));
        }
        if (part.length() == 1 && Character.isLetter(part.text().charAt(0))) {
            return !counts(part, parts)
                    && !tag.startsWith("w")
                    && !tag.equals("p")
                    && !tag.startsWith("u")
                    && (tag.startsWith("n") || tag.endsWith("g") || isFragment(part, parts));
        }
        return !CLOSED_TAGS.contains(tag)
                && !tag.startsWith("w")
                && !tag.startsWith("p")
                && !tag.startsWith("c")
                && !tag.startsWith("u")
                && !tag.startsWith("r");
    }

    /** A lone character beside another one is most often a piece of a word that the dictionary lacks. */
    private boolean isFragment(NamePart part, NameParts parts) {
        return parts.from(part.end()).filter(OrganizationGrammar::isPiece).isPresent()
                || parts.before(part.start())
                        .filter(last ->
                                last.length() == 1 && !last.tag().startsWith("w") && !outside.contains(last.text()))
                        .isPresent();
    }

    /** Whether a road or a street follows, or the kind of name is a community. */
    private static boolean isBeforeStreet(NamePart part, NameParts parts, OrganizationSuffixes.Suffix suffix) {
        return suffix.text().startsWith("社区")
                || parts.from(part.end())
                        .filter(next -> STREETS.contains(next.text()))
                        .isPresent();
    }

    /** 澄江区中兴路社区: a verb right behind a place is rather the name of a street. */
    private static boolean isAfterPlace(NamePart part, NameParts parts) {
        return part.length() == 2
                && parts.before(part.start()).filter(NamePart::isPlace).isPresent();
    }

    /** 六百|余|名: what follows a number counts. */
    private static boolean counts(NamePart part, NameParts parts) {
        return parts.before(part.start())
                .filter(last -> last.tag().equals("m") && last.text().charAt(0) < 128)
                .isPresent();
    }

    /** 九|丰: a numeral right before a lone character that is no measure word. */
    private static boolean beginsBrand(NamePart part, NameParts parts) {
        return part.length() == 1
                && Han.is(part.text().charAt(0))
                && parts.from(part.end())
                        .filter(next -> isPiece(next)
                                && Han.is(next.text().charAt(0))
                                && next.tag().endsWith("g"))
                        .isPresent();
    }

    private static boolean isPiece(NamePart part) {
        return part.length() == 1
                ? !part.tag().startsWith("w")
                : part.tag().startsWith("nr") && !Dictionary.knows(part.text());
    }

    private boolean isOrdinal(NamePart part, NameParts parts, Deque<NamePart> after, String suffix) {
        boolean counted = parts.before(part.start())
                .filter(last -> last.text().equals("第"))
                .isPresent();
        boolean latin = part.text().chars().allMatch(c -> c < 128);
        boolean beforeLetter = latin
                && parts.from(part.end())
                        .filter(next -> isAsciiLetter(next.text().charAt(0)))
                        .isPresent();
        return counted
                || beforeLetter
                || (!latin && part.length() <= 3 && after.isEmpty() && numbered.contains(suffix));
    }

    /** HanLP's guessed names sometimes swallow a conjunction (方和). */
    private static boolean joinsByChance(NamePart part) {
        return part.tag().equals("nr")
                && (part.text().endsWith("和") || part.text().endsWith("与"))
                && !Dictionary.knows(part.text());
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** 农业和水务局, 市场与信息化司: the words on both sides are functions, and a place or body stands before them. */
    private boolean joinsFunctions(NamePart part, NameParts parts, Deque<NamePart> after) {
        Optional<NamePart> left = parts.before(part.start());
        if (left.isEmpty() || !isFunction(left.orElseThrow())) {
            return false;
        }
        if (!after.isEmpty() && !isFunction(after.getFirst())) {
            return false;
        }
        return parts.before(left.orElseThrow().start())
                .filter(owner -> owner.isPlace()
                        || owner.tag().equals("nis")
                        || "部委厅局".contains(lastOf(owner))
                        || "市区县省州".contains(lastOf(owner)))
                .isPresent();
    }

    private boolean isFunction(NamePart part) {
        return part.length() >= 2
                && (part.tag().equals("n")
                        || part.tag().startsWith("vn")
                        || (part.tag().equals("v") && verbs.contains(part.text()))
                        || part.tag().startsWith("g"))
                && !suffixes.ends(part.text(), EntityType.GOVERNMENT_BODY);
    }

    private static String lastOf(NamePart part) {
        return part.text().substring(part.length() - 1);
    }

    private void stripLeft(Deque<NamePart> modifiers) {
        stripVerbBeforePlace(modifiers);
        stripKindOfFirm(modifiers);
        stripNounsBeforePlace(modifiers);
        while (!modifiers.isEmpty() && isStripped(modifiers.getFirst())) {
            modifiers.removeFirst();
        }
    }

    /** 建设|云川|研究中心: a verb with a place behind it is what is done to what the name names. */
    private static void stripVerbBeforePlace(Deque<NamePart> modifiers) {
        List<NamePart> parts = List.copyOf(modifiers);
        IntStream.range(1, parts.size())
                .filter(i -> parts.get(i).isPlace() && parts.get(i - 1).tag().startsWith("v"))
                .max()
                .ifPresent(place -> parts.subList(0, place).forEach(modifiers::remove));
    }

    /** 项目|业主|云川蓝鲸集团: common nouns before the place with which a name begins say what it is there. */
    private void stripNounsBeforePlace(Deque<NamePart> modifiers) {
        List<NamePart> parts = List.copyOf(modifiers);
        int nouns = 0;
        while (nouns < parts.size() && isCommonNoun(parts.get(nouns))) {
            nouns++;
        }
        if (nouns > 0 && nouns < parts.size() && parts.get(nouns).isPlace()) {
            parts.subList(0, nouns).forEach(modifiers::remove);
        }
    }

    private boolean isCommonNoun(NamePart part) {
        boolean organization = suffixes.endingAt(part.text(), part.length()).isPresent();
        return part.tag().equals("n") && part.length() > 1 && Dictionary.isCommon(part.text()) && !organization;
    }

    /** 合资企业|云川蓝鲸汽车: what kind of firm it is stands before its name. */
    private void stripKindOfFirm(Deque<NamePart> modifiers) {
        List<NamePart> parts = List.copyOf(modifiers);
        IntStream.range(0, parts.size() - 1)
                .filter(i -> parts.get(i).text().endsWith("企业") && isSpecific(parts.subList(i + 1, parts.size())))
                .max()
                .ifPresent(kind -> parts.subList(0, kind + 1).forEach(modifiers::remove));
    }

    private boolean isStripped(NamePart part) {
        return (generic.contains(part.text()) && !part.isPlace())
                || (part.tag().equals("b") && part.length() > 1)
                || part.tag().equals("m")
                || CONJUNCTIONS.contains(part.text())
                || part.text().equals("·")
                || !Character.isLetterOrDigit(part.text().charAt(0));
    }

    /** Whether the name may as well be that of a site (数据中心). */
    boolean isSite(OrganizationName name) {
        return suffixes.ends(name.suffix(), EntityType.FACILITY);
    }

    /** Whether a word only qualifies a kind (大型, 国内). */
    boolean isGeneric(NamePart part) {
        return generic.contains(part.text());
    }

    /** Whether the modifiers say which one: a place, a proper name, an ordinal, or a word that no dictionary has. */
    boolean isSpecific(List<NamePart> modifiers) {
        for (int i = 0; i < modifiers.size(); i++) {
            NamePart part = modifiers.get(i);
            boolean pair = i + 1 < modifiers.size() && isUnknown(part, modifiers.get(i + 1));
            if (part.isProper() || part.text().startsWith("第") || part.tag().equals("m") || pair) {
                return true;
            }
        }
        return false;
    }

    /** Two lone characters side by side, not both grammar: a word that the dictionary lacks. */
    private static boolean isUnknown(NamePart left, NamePart right) {
        return left.length() == 1 && right.length() == 1 && (isLexical(left) || isLexical(right));
    }

    private static boolean isLexical(NamePart part) {
        String tag = part.tag();
        return tag.startsWith("n")
                || tag.startsWith("g")
                || tag.startsWith("b")
                || tag.startsWith("x")
                || tag.startsWith("j")
                || tag.endsWith("g");
    }
}
