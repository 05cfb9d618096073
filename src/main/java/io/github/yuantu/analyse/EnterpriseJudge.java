package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;
import java.util.List;

/**
 * Judges candidates for firms: place × brand × trade × legal form (澄江蓝鲸新能源有限公司), and brand × trade where the brand is a word that
 * no dictionary has (蓝鲸物流).
 */
final class EnterpriseJudge implements OrganizationJudge {

    private final WordList trades = WordList.named("trades-of-common-words");
    private final WordList kinds = WordList.named("kinds-of-firms");
    private final WordList groups = WordList.named("groups-of-common-words");
    private final WordList forms = WordList.named("company-forms");
    private final OrganizationGrammar grammar;

    EnterpriseJudge(OrganizationGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public double confidence(OrganizationName name, NameParts parts) {
        if (name.isBare()) {
            return 0;
        }
        if (!grammar.isSpecific(name.modifiers())) {
            return isRegistered(name) ? 0.7 : isGroup(name, parts) ? 0.6 : 0;
        }
        if (!forms.suffixOf(name.suffix()).isEmpty()) {
            return isKindInPlace(name) ? 0 : 0.85;
        }
        return isBrandAndTrade(name) && endsHere(name, parts) ? 0.5 : 0;
    }

    /** A limited company with a trade is registered under just that name, common words or not. */
    private static boolean isRegistered(OrganizationName name) {
        return name.suffix().endsWith("有限公司") && name.modifiers().size() >= 2;
    }

    /** 红帆集团: a noun of no trade before the word for a group is its brand. */
    private boolean isGroup(OrganizationName name, NameParts parts) {
        List<NamePart> brand = name.modifiers();
        boolean counted = parts.before(name.start())
                .filter(last -> "mqrb".indexOf(last.tag().charAt(0)) >= 0)
                .isPresent();
        return name.suffix().startsWith("集团") && !counted && (isNoun(brand) || isPairOfLoneCharacters(brand));
    }

    private boolean isNoun(List<NamePart> brand) {
        NamePart first = brand.get(0);
        return brand.size() == 1
                && first.length() == 2
                && (first.tag().equals("n") || first.tag().equals("s"))
                && !groups.contains(first.text());
    }

    private static boolean isPairOfLoneCharacters(List<NamePart> brand) {
        return brand.size() == 2
                && brand.stream()
                        .allMatch(
                                part -> part.length() == 1 && Han.is(part.text().charAt(0)))
                && !Dictionary.knows(brand.get(0).text() + brand.get(1).text());
    }

    /** 台湾小工厂, 中国公司: a place and a kind name no firm. */
    private boolean isKindInPlace(OrganizationName name) {
        return kinds.contains(name.suffix())
                && name.modifiers().stream().allMatch(part -> part.isPlace() || grammar.isGeneric(part));
    }

    /** 蓝鲸物流, 云川蓝鲸物流: two to four characters that are no place and no common word stand before the trade. */
    private boolean isBrandAndTrade(OrganizationName name) {
        List<NamePart> brand = brandOf(name);
        int length = brand.stream().mapToInt(NamePart::length).sum();
        boolean unknown = brand.stream().allMatch(part -> part.length() == 1 || isBrand(part));
        return length >= 2 && length <= 4 && unknown && !trades.contains(name.suffix());
    }

    /** The parts that are no place, without the common words at their end: 蓝鲸 of 云川蓝鲸医疗科技. */
    private static List<NamePart> brandOf(OrganizationName name) {
        List<NamePart> brand =
                name.modifiers().stream().filter(part -> !part.isPlace()).toList();
        int end = brand.size();
        while (name.suffix().equals("科技")
                && end > 1
                && brand.get(end - 1).tag().equals("n")
                && brand.get(end - 1).length() == 2) {
            end--;
        }
        return brand.subList(0, end);
    }

    private static boolean isBrand(NamePart part) {
        return part.isProper() && !part.isPlace() && (part.tag().startsWith("nt") || !Dictionary.knows(part.text()));
    }

    private static boolean endsHere(OrganizationName name, NameParts parts) {
        return parts.from(name.end())
                .filter(next -> !(next.tag().equals("vn") && parts.plain().startsWith("的", next.end())))
                .filter(next -> next.tag().startsWith("n")
                        || next.tag().startsWith("vn")
                        || next.tag().equals("b"))
                .isEmpty();
    }
}
