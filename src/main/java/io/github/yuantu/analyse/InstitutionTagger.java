package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/** Finds institutes, schools, hospitals, associations, alliances, communities, mass organisations and media. */
final class InstitutionTagger implements EntityTagger {

    private final WordList levels = WordList.named("institution-levels");
    private final WordList vague = WordList.named("vague-institutions");
    private final WordList ofCommonWords = WordList.named("institutions-of-common-words");
    private final WordList kinds = WordList.named("kinds-of-institutions");
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
                int end = grammar.isSite(name) ? name.end() : grammar.endWithBranch(parts, name.end());
                mentions.add(
                        sentence.mention(name.start(), end, EntityType.INSTITUTION, confidence, "grammar:institution"));
            }
        }
        return mentions;
    }

    private double confidence(OrganizationName name, NameParts parts) {
        if (name.isBare()) {
            return 0;
        }
        boolean levelled = levels.contains(name.modifiers().get(0).text());
        if (!levelled && !grammar.isSpecific(name.modifiers())) {
            return isDefined(name, parts) || isLong(name, parts) ? 0.7 : 0;
        }
        if (kinds.contains(name.suffix())
                && (name.modifiers().size() < 2 || name.suffix().length() <= 3)) {
            return 0;
        }
        if (vague.contains(name.suffix()) && name.modifiers().size() < 2) {
            return 0;
        }
        return levelled ? 0.75 : 0.85;
    }

    /** 清洁能源研究院: words enough to be a name, and no words of number before it. */
    private boolean isLong(OrganizationName name, NameParts parts) {
        return ofCommonWords.contains(name.suffix())
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
