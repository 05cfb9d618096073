package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.WordList;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** Which words may stand in the name of an organisation before its suffix, and which end it to the left. */
final class OrganizationWords {

    private static final Set<String> CLOSED_TAGS =
            Set.of("d", "ad", "r", "y", "e", "o", "t", "z", "k", "s", "q", "w", "h", "l", "i", "al", "dl", "mq", "nnt");
    /** What members of the building groups are numbered as: 中铁某局集团. */
    private static final Set<String> BUREAUS = Set.of("局", "冶", "航", "公局", "航局", "冶集团", "局集团");

    private static final int LONGEST_FIELD = 3;
    private static final Set<String> STREETS = Set.of("路", "街", "街道", "村", "镇", "乡");

    private final OrganizationSuffixes suffixes;
    private final WordList verbs = WordList.named("verbs-in-names");
    private final WordList outside = WordList.named("words-outside-names");
    private final WordList numbered = WordList.named("numbered-organizations");

    OrganizationWords(OrganizationSuffixes suffixes) {
        this.suffixes = suffixes;
    }

    /** Whether names of organisations never reach over the word. */
    boolean isOutside(NamePart part) {
        return outside.contains(part.text());
    }

    /** Whether the name goes on with {@code part}, {@code after} and {@code suffix} behind it. */
    boolean mayStandInside(NamePart part, NameParts parts, Deque<NamePart> after, OrganizationSuffixes.Suffix suffix) {
        if (part.isPlace()) {
            return true;
        }
        if (OrganizationModifiers.isConjunction(part)) {
            return (suffix.type() == EntityType.GOVERNMENT_BODY && joinsFunctions(part, parts, after))
                    || (suffix.type() == EntityType.INSTITUTION && joinsFields(part, parts, after));
        }
        if (outside.contains(part.text()) || joinsByChance(part) || isCount(part, parts)) {
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
        return parts.from(part.end()).filter(OrganizationWords::isPiece).isPresent()
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

    /** 百|余家, 一|座: a measure word behind its number. */
    private static boolean isCount(NamePart part, NameParts parts) {
        boolean measure = part.length() == 1 && part.tag().startsWith("q");
        boolean rest = part.length() == 2 && "余多".indexOf(part.text().charAt(0)) >= 0;
        return (measure || rest)
                && parts.before(part.start())
                        .filter(last -> last.tag().equals("m"))
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
        boolean numberedBureau = !latin
                && part.length() <= 3
                && !after.isEmpty()
                && BUREAUS.contains(after.getFirst().text());
        return counted
                || numberedBureau
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

    /** 澄江山地与河谷生态研究院: the words on both sides are fields of work, and a place or 国家 stands some words before them. */
    private boolean joinsFields(NamePart part, NameParts parts, Deque<NamePart> after) {
        if (after.isEmpty() || !isField(after.getFirst())) {
            return false;
        }
        Optional<NamePart> left = parts.before(part.start());
        for (int words = 0; words < LONGEST_FIELD && left.filter(this::isField).isPresent(); words++) {
            left = parts.before(left.orElseThrow().start());
            if (left.filter(OrganizationWords::ownsFields).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean ownsFields(NamePart owner) {
        return owner.isPlace() || owner.tag().startsWith("nt") || owner.text().equals("国家");
    }

    private boolean isField(NamePart part) {
        return part.length() >= 2
                && (part.tag().startsWith("n")
                        || part.tag().startsWith("g")
                        || part.tag().startsWith("vn"))
                && !part.isProper()
                && !suffixes.ends(part.text(), EntityType.INSTITUTION)
                && !suffixes.ends(part.text(), EntityType.GOVERNMENT_BODY);
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
}
