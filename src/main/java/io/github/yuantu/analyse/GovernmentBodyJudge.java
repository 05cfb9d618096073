package io.github.yuantu.analyse;

import io.github.yuantu.lexicon.WordList;

/**
 * Judges candidates for governments, Party committees, ministries, bureaus and their departments: place × body (澄江市工信局), level × body
 * (市国资委, 团区委), body × department.
 */
final class GovernmentBodyJudge implements OrganizationJudge {

    private final WordList levels = WordList.named("administrative-levels");
    private final WordList vagueBodies = WordList.named("vague-bodies");
    private final WordList suffixes = WordList.named("organization-suffixes-government");
    private final WordList national = WordList.named("national-bodies");
    private final OrganizationGrammar grammar;

    GovernmentBodyJudge(OrganizationGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public double confidence(OrganizationName name, NameParts parts) {
        String whole = name.text();
        if (national.contains(whole)) {
            return 0.95;
        }
        if (name.isBare()) {
            return isClippedCommittee(name.suffix()) ? 0.7 : 0;
        }
        if (name.suffix().equals("党组") && name.modifiers().size() > 1) {
            return 0;
        }
        NamePart first = name.modifiers().get(0);
        if (name.suffix().equals("政府")
                && grammar.isGeneric(name.modifiers().get(name.modifiers().size() - 1))) {
            return 0;
        }
        boolean vague = vagueBodies.contains(name.suffix());
        if (name.suffix().equals("中央")) {
            return 0;
        }
        if (first.isPlace() || first.tag().equals("ns")) {
            return vague && name.modifiers().size() < 2 ? 0 : vague ? 0.6 : 0.9;
        }
        if (first.tag().equals(NamePart.BODY)) {
            return name.modifiers().size() < 2 && vague ? 0 : 0.75;
        }
        if (levels.contains(first.text())) {
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
