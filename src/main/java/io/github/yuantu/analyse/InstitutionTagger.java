package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds institutes, schools, hospitals, associations, alliances, communities, mass organisations and media. */
final class InstitutionTagger implements EntityTagger {

    private static final Set<String> LEVELS = Set.of("市", "区", "县", "省", "州", "旗", "自治区", "自治州", "国家", "全国", "团", "兵团");
    private static final Set<String> VAGUE = Set.of("委员会", "组织", "网", "中心", "新村", "管理处", "总会", "频道");

    /** Kinds whose names are often made of common words only. */
    private static final Set<String> LEARNED =
            Set.of("研究院", "研究所", "研究会", "联盟", "协会", "学会", "联合会", "促进会", "基金会", "大学", "学院", "联合体");

    private static final Set<String> KINDS =
            Set.of("重点实验室", "工程技术研究中心", "工程研究中心", "技术创新中心", "制造业创新中心", "企业技术中心", "组织", "网", "智库", "共同体");

    private final OrganizationGrammar grammar;

    InstitutionTagger(OrganizationGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        NameParts parts = new NameParts(sentence, found);
        List<Mention> mentions = new ArrayList<>();
        for (OrganizationName name : grammar.names(parts)) {
            double confidence = name.type() != EntityType.INSTITUTION ? 0 : confidence(name, parts);
            if (confidence > 0) {
                mentions.add(sentence.mention(
                        name.start(), name.end(), EntityType.INSTITUTION, confidence, "grammar:institution"));
            }
        }
        return mentions;
    }

    private double confidence(OrganizationName name, NameParts parts) {
        if (name.isBare()) {
            return 0;
        }
        boolean levelled = LEVELS.contains(name.modifiers().get(0).text());
        if (!levelled && !grammar.isSpecific(name.modifiers())) {
            return isDefined(name, parts) || isLong(name, parts) ? 0.7 : 0;
        }
        if (KINDS.contains(name.suffix())
                && (name.modifiers().size() < 2 || name.suffix().length() <= 3)) {
            return 0;
        }
        if (VAGUE.contains(name.suffix()) && name.modifiers().size() < 2) {
            return 0;
        }
        return levelled ? 0.75 : 0.85;
    }

    /** 清洁能源研究院: words enough to be a name, and no words of number before it. */
    private static boolean isLong(OrganizationName name, NameParts parts) {
        return LEARNED.contains(name.suffix())
                && name.modifiers().size() >= 2
                && name.end() - name.start() >= 7
                && parts.before(name.start())
                        .filter(last -> last.tag().startsWith("m")
                                || last.tag().startsWith("q")
                                || last.tag().startsWith("r"))
                        .isEmpty();
    }

    /** An alias in brackets follows: the text takes it for a name. */
    private static boolean isDefined(OrganizationName name, NameParts parts) {
        String plain = parts.plain();
        return plain.startsWith("（以下简称", name.end())
                || plain.startsWith("(以下简称", name.end())
                || plain.startsWith("（简称", name.end());
    }
}
