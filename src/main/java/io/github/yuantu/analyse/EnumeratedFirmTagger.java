package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the members of a list of firms that the text sums up: 蓝鲸、远帆、云川重机等12家企业. */
final class EnumeratedFirmTagger implements EntityTagger {

    private static final Pattern SUM = Pattern.compile(
            "(?:等|(?<=[^、，。0-9的])\\s?)\\s?(?:[0-9一二两三四五六七八九十百余多几数]+\\s?(?:家|户|个))[^，。；、]{0,8}?(?:企业|公司|厂商|厂家|台商|药企|车企|巨头|供应商)");
    private static final Pattern SUM_WITHOUT_COUNT =
            Pattern.compile("等(?![^，。；、]{0,12}(?:领域|方面|(?:行业|产业|部门|地区|[国省市县地])[的0-9]))[^，。；、等]{0,12}?(?:企业|公司|厂商|巨头)");
    private static final String LIST_ENDS = "，。；：！？,;:“”《》\n";
    private static final int LONGEST_MEMBER = 14;

    private final OrganizationGrammar grammar;

    EnumeratedFirmTagger(OrganizationGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        if (sentence.plain().indexOf('、') >= 0) {
            NameParts parts = new NameParts(sentence, found);
            Matcher counted = SUM.matcher(sentence.plain());
            while (counted.find()) {
                addMembers(parts, counted.start(), true, mentions);
            }
            Matcher uncounted = SUM_WITHOUT_COUNT.matcher(sentence.plain());
            while (uncounted.find()) {
                addMembers(parts, uncounted.start(), false, mentions);
            }
        }
        return mentions;
    }

    private void addMembers(NameParts parts, int listEnd, boolean counted, List<Mention> mentions) {
        String plain = parts.plain();
        int end = listEnd;
        for (int i = listEnd - 1; i >= -1; i--) {
            boolean listStarts = i < 0 || LIST_ENDS.indexOf(plain.charAt(i)) >= 0;
            if (listStarts || plain.charAt(i) == '、') {
                addMember(parts, i + 1, end, listStarts, counted, mentions);
                end = i;
            }
            if (listStarts) {
                return;
            }
        }
    }

    /** A member is all that stands between two commas; the first may have other words before it. */
    private void addMember(NameParts parts, int from, int to, boolean first, boolean counted, List<Mention> mentions) {
        int end = withoutBracket(parts.plain(), from, to);
        int start = first ? grammar.startOfNameEndingAt(parts, end) : startAfterSpace(parts.plain(), from);
        if (start >= from
                && end - start >= 2
                && end - start <= LONGEST_MEMBER
                && (first || isName(parts, start, end))
                && (counted || grammar.isSpecific(parts.between(start, end)))
                && parts.between(start, end).stream().anyMatch(part -> !part.isPlace())) {
            mentions.add(parts.sentence().mention(start, end, EntityType.ENTERPRISE, 0.75, "grammar:listed-firm"));
        }
    }

    private boolean isName(NameParts parts, int start, int end) {
        return grammar.startOfNameEndingAt(parts, end) <= start
                || parts.between(start, end).stream()
                        .noneMatch(
                                part -> part.tag().startsWith("w") || part.tag().startsWith("u"));
    }

    private static int startAfterSpace(String plain, int from) {
        int start = from;
        while (start < plain.length() && plain.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** Without a stock code in brackets and spaces at the end: 蓝鲸 (1234-TW). */
    private static int withoutBracket(String plain, int from, int to) {
        int end = to;
        if (end > from && (plain.charAt(end - 1) == ')' || plain.charAt(end - 1) == '）')) {
            int open = Math.max(plain.lastIndexOf('(', end), plain.lastIndexOf('（', end));
            end = open > from ? open : end;
        }
        while (end > from && plain.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
