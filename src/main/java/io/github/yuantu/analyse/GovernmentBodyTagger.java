package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds governments, Party committees, ministries, bureaus and their departments: place × body (澄江市工信局), level × body
 * (市国资委, 团区委), body × department.
 */
final class GovernmentBodyTagger implements EntityTagger {

    private static final Set<String> LEVELS =
            Set.of("市", "区", "县", "省", "州", "旗", "盟", "师", "镇", "乡", "自治区", "自治州", "自治县", "国家", "中央", "兵团", "省级", "地区");
    private static final Set<String> VAGUE = Set.of("委员会", "办事处", "中央", "科", "室", "处", "部", "办", "大队", "组织", "分局");

    /** The Party group of a body is named for the body. */
    private static final Set<String> PARTY_GROUPS = Set.of("党组");

    private final WordList suffixes = WordList.named("organization-suffixes-government");
    private final WordList national = WordList.named("national-bodies");
    private final OrganizationGrammar grammar;

    GovernmentBodyTagger(OrganizationGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        NameParts parts = new NameParts(sentence, found);
        List<Mention> mentions = new ArrayList<>();
        for (OrganizationName name : grammar.names(parts)) {
            double confidence = name.type() != EntityType.GOVERNMENT_BODY ? 0 : confidence(name);
            if (confidence > 0) {
                mentions.add(sentence.mention(
                        name.start(), name.end(), EntityType.GOVERNMENT_BODY, confidence, "grammar:body"));
            }
        }
        return mentions;
    }

    private double confidence(OrganizationName name) {
        String whole = name.text();
        if (national.contains(whole)) {
            return 0.95;
        }
        if (name.isBare()) {
            return isClippedCommittee(name.suffix()) ? 0.7 : 0;
        }
        if (PARTY_GROUPS.contains(name.suffix()) && name.modifiers().size() > 1) {
            return 0;
        }
        NamePart first = name.modifiers().get(0);
        boolean vague = VAGUE.contains(name.suffix());
        if (name.suffix().equals("中央")) {
            return 0;
        }
        if (first.isPlace() || first.tag().equals("ns")) {
            return vague && name.modifiers().size() < 2 ? 0 : vague ? 0.6 : 0.9;
        }
        if (first.tag().equals(NamePart.BODY)) {
            return name.modifiers().size() < 2 && vague ? 0 : 0.75;
        }
        if (LEVELS.contains(first.text())) {
            return vague && name.modifiers().size() < 2 ? 0 : 0.8;
        }
        if (!suffixes.suffixOf(first.text()).isEmpty() && (first.length() > 2 || isClippedCommittee(first.text()))) {
            return vague ? 0.6 : 0.75;
        }
        return first.text().startsWith("国家") || first.text().startsWith("中共") ? 0.8 : 0;
    }

    private static boolean isClippedCommittee(String suffix) {
        return suffix.length() >= 2
                && "市区县省州旗盟".indexOf(suffix.charAt(0)) >= 0
                && (suffix.endsWith("委") || suffix.endsWith("政府"));
    }
}
