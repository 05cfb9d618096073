package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The words before the suffix of an organisation's name: which of them belong to it, and whether they say which one. */
final class OrganizationModifiers {

    private static final Set<String> CONJUNCTIONS = Set.of("和", "与", "及");

    private final OrganizationSuffixes suffixes;
    private final WordList generic = WordList.named("generic-modifiers");

    OrganizationModifiers(OrganizationSuffixes suffixes) {
        this.suffixes = suffixes;
    }

    static boolean isConjunction(NamePart part) {
        return CONJUNCTIONS.contains(part.text());
    }

    /** Takes away what stands before the name itself. */
    void stripLeft(Deque<NamePart> modifiers) {
        stripVerbBeforePlace(modifiers);
        stripKindOfFirm(modifiers);
        stripNounsBeforePlace(modifiers);
        while (!modifiers.isEmpty() && isStripped(modifiers.getFirst()) && !beginsBrand(modifiers)) {
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

    /** 新|筑: an adjective before another lone character is rather a piece of a brand. */
    private static boolean beginsBrand(Deque<NamePart> modifiers) {
        List<NamePart> brand = modifiers.stream().limit(3).toList();
        return brand.size() > 1
                && isLoneHan(brand.get(0))
                && brand.get(0).tag().startsWith("a")
                && isLoneHan(brand.get(1))
                && (brand.size() == 2 || !isLoneHan(brand.get(2)));
    }

    private static boolean isLoneHan(NamePart part) {
        return part.length() == 1 && Han.is(part.text().charAt(0));
    }

    private boolean isStripped(NamePart part) {
        return (generic.contains(part.text()) && !part.isPlace())
                || (part.tag().equals("b") && part.length() > 1)
                || part.tag().equals("m")
                || isConjunction(part)
                || part.text().equals("·")
                || !Character.isLetterOrDigit(part.text().charAt(0));
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
