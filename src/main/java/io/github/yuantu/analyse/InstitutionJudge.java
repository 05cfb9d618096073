package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;

/** Judges candidates for institutes, schools, hospitals, associations, alliances, communities, mass organisations and media. */
final class InstitutionJudge implements OrganizationJudge {

    private final WordList levels = WordList.named("institution-levels");
    private final WordList vague = WordList.named("vague-institutions");
    private final WordList ofCommonWords = WordList.named("institutions-of-common-words");
    private final WordList kinds = WordList.named("kinds-of-institutions");
    private final OrganizationGrammar grammar;

    InstitutionJudge(OrganizationGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public double confidence(OrganizationName name, NameParts parts) {
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
