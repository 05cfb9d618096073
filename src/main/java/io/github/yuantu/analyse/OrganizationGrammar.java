package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Posts;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where names of organisations begin and end: from a suffix back over the words that may stand in a name (places,
 * nouns, certain verbs, unknown words, brackets) to the first that may not.
 */
final class OrganizationGrammar {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_BRAND = 5;
    private static final Set<String> DASHES = Set.of("—", "－", "-", "–");
    private static final OrganizationSuffixes.Suffix NO_SUFFIX =
            new OrganizationSuffixes.Suffix("", EntityType.ENTERPRISE);

    private final OrganizationSuffixes suffixes = new OrganizationSuffixes();
    private final OrganizationWords words = new OrganizationWords(suffixes);
    private final OrganizationModifiers modifierWords = new OrganizationModifiers(suffixes);
    private final WordList titles;

    OrganizationGrammar(Posts posts) {
        titles = posts.titles();
    }

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
            } else if (joinsPlaces(part, parts, modifiers)) {
                NamePart place = parts.before(part.start()).orElseThrow();
                modifiers.addFirst(part);
                modifiers.addFirst(place);
                at = place.start();
            } else if (words.mayStandInside(part, parts, modifiers, suffix)) {
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
        modifierWords.stripLeft(modifiers);
        int start = modifiers.isEmpty() ? suffixStart : modifiers.getFirst().start();
        return new OrganizationName(start, suffixStart, end, suffix, List.copyOf(modifiers));
    }

    /** 云川—澄江创新中心: a single dash between two places or bodies, the partners that a name begins with. */
    private static boolean joinsPlaces(NamePart part, NameParts parts, Deque<NamePart> after) {
        return DASHES.contains(part.text())
                && !after.isEmpty()
                && isPartner(after.getFirst())
                && parts.before(part.start())
                        .filter(OrganizationGrammar::isPartner)
                        .isPresent();
    }

    private static boolean isPartner(NamePart part) {
        return part.isPlace() || part.tag().startsWith("ns") || part.tag().startsWith("nt");
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
        if (OrganizationModifiers.isConjunction(part)) {
            return parts.before(part.start())
                    .filter(last -> last.length() == 1)
                    .flatMap(last -> parts.before(last.start()))
                    .filter(NamePart::isPlace)
                    .isPresent();
        }
        return !part.isPlace()
                && !words.isOutside(part)
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

    /** Whether the name may as well be that of a site (数据中心). */
    boolean isSite(OrganizationName name) {
        return suffixes.ends(name.suffix(), EntityType.FACILITY);
    }

    /** Whether a word only qualifies a kind (大型, 国内). */
    boolean isGeneric(NamePart part) {
        return modifierWords.isGeneric(part);
    }

    /** Whether the modifiers say which one: a place, a proper name, an ordinal, or a word that no dictionary has. */
    boolean isSpecific(List<NamePart> modifiers) {
        return modifierWords.isSpecific(modifiers);
    }
}
