package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds firms: place × brand × trade × legal form (澄江蓝鲸新能源有限公司), and brand × trade where the brand is a word that
 * no dictionary has (蓝鲸物流).
 */
final class EnterpriseTagger implements EntityTagger {

    private final WordList forms = WordList.named("company-forms");
    private final OrganizationGrammar grammar;

    EnterpriseTagger(OrganizationGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        NameParts parts = new NameParts(sentence, found);
        List<Mention> mentions = new ArrayList<>();
        for (OrganizationName name : grammar.names(parts)) {
            double confidence = name.type() != EntityType.ENTERPRISE ? 0 : confidence(name, parts);
            if (confidence > 0) {
                mentions.add(
                        sentence.mention(name.start(), name.end(), EntityType.ENTERPRISE, confidence, "grammar:firm"));
            }
        }
        return mentions;
    }

    private double confidence(OrganizationName name, NameParts parts) {
        if (name.isBare() || !grammar.isSpecific(name)) {
            return 0;
        }
        if (!forms.suffixOf(name.suffix()).isEmpty()) {
            return isPlaceAlone(name)
                            && !name.suffix().endsWith("银行")
                            && name.suffix().length() <= 2
                    ? 0
                    : 0.85;
        }
        return isBrandAndTrade(name) && endsHere(name, parts) ? 0.5 : 0;
    }

    private static boolean isPlaceAlone(OrganizationName name) {
        return name.modifiers().stream().allMatch(NamePart::isPlace);
    }

    /** 蓝鲸物流, 云川蓝鲸物流: two to four characters that are no place and no common word stand before the trade. */
    private static boolean isBrandAndTrade(OrganizationName name) {
        List<NamePart> brand =
                name.modifiers().stream().filter(part -> !part.isPlace()).toList();
        int length = brand.stream().mapToInt(NamePart::length).sum();
        boolean unknown = brand.stream().allMatch(part -> part.isProper() || part.length() == 1);
        return length >= 2 && length <= 4 && unknown;
    }

    private static boolean endsHere(OrganizationName name, NameParts parts) {
        return parts.from(name.end())
                .filter(next -> next.tag().startsWith("n")
                        || next.tag().startsWith("vn")
                        || next.tag().equals("b"))
                .isEmpty();
    }
}
