package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the members of a list of firms that the text sums up: 蓝鲸、远帆、云川重机等12家企业. */
final class EnumeratedFirmTagger implements EntityTagger {

    private static final Pattern SUM = Pattern.compile(
            "(?:等|(?<=[^、，。0-9的])\\s?)\\s?(?:[0-9一二两三四五六七八九十百余多几数]+\\s?(?:家|户|个))[^，。；、]{0,8}?(?:企业|公司|厂商|厂家|台商|药企|车企|巨头|供应商)");
    private static final Pattern SUM_WITHOUT_COUNT = Pattern.compile(
            "等(?:一批|一些|众多|多家)?(?![^，。；、]{0,12}(?:领域|方面|(?:行业|产业|部门|地区|[国省市县地])[的0-9]))[^，。；、等]{0,12}?(?:企业|公司|厂商|巨头)");
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
        List<Span> members = new ArrayList<>();
        String plain = parts.plain();
        int end = listEnd;
        boolean listStarts = false;
        for (int i = listEnd - 1; !listStarts; i--) {
            listStarts = i < 0 || LIST_ENDS.indexOf(plain.charAt(i)) >= 0;
            if (listStarts || plain.charAt(i) == '、') {
                member(parts, i + 1, end, listStarts, counted).ifPresent(members::add);
                end = i;
            }
        }
        boolean list = members.size() > 1 || plain.startsWith("等", listEnd);
        boolean ofWords = members.stream().allMatch(member -> isOfWords(parts, member));
        members.stream()
                .filter(member -> list && !ofWords)
                .map(member -> parts.sentence()
                        .mention(member.start(), member.end(), EntityType.ENTERPRISE, 0.75, "grammar:listed-firm"))
                .forEach(mentions::add);
    }

    /** 煤炭、钢铁等35家企业: trades and kinds rather than firms, if all of the list is of common words. */
    private static boolean isOfWords(NameParts parts, Span member) {
        return parts.between(member.start(), member.end()).stream()
                .allMatch(part -> Dictionary.isCommon(part.text()) && !part.isProper());
    }

    /** A member is all that stands between two commas; the first may have other words before it. */
    private Optional<Span> member(NameParts parts, int from, int to, boolean first, boolean counted) {
        int end = withoutBracket(parts.plain(), from, to);
        int start = first ? grammar.startOfNameEndingAt(parts, end) : startAfterSpace(parts.plain(), from);
        boolean names = start >= from
                && end - start >= 2
                && end - start <= LONGEST_MEMBER
                && (first || isName(parts, start, end))
                && (counted || grammar.isSpecific(parts.between(start, end)))
                && parts.between(start, end).stream().anyMatch(part -> !part.isPlace())
                && parts.between(start, end).stream().noneMatch(EnumeratedFirmTagger::isNoPartOfFirm);
        return names ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** A conjunction, a preposition, or the title of someone of the firm. */
    private static boolean isNoPartOfFirm(NamePart part) {
        return part.tag().startsWith("c")
                || (part.tag().startsWith("p") && !part.isPlace())
                || part.tag().equals("nnt");
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
