package io.github.yuantu.read.article;

import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a page; a photo credit that closes a line of text becomes a line of its own. */
final class PageLines {

    private static final Pattern CLOSING_CREDIT =
            Pattern.compile("(?<=[。！？”])[\\s\\u3000]*[（(]?(?<credit>[^。！？，,“”（）()]{2,25}摄影?)[)）]?$");

    private PageLines() {}

    static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start <= page.length()) {
            int end = page.indexOf('\n', start);
            end = end < 0 ? page.length() : end;
            Span trimmed = trim(page, start, end);
            if (trimmed.isEmpty()) {
                gap++;
            } else {
                add(lines, page, trimmed, gap);
                gap = 0;
            }
            start = end + 1;
        }
        return lines;
    }

    private static void add(List<Line> lines, String page, Span span, int gap) {
        String text = span.of(page);
        Matcher credit = CLOSING_CREDIT.matcher(text);
        if (credit.find() && Credits.isCredit(credit.group("credit").strip())) {
            Span before = trim(page, span.start(), span.start() + credit.start());
            Span after = trim(page, span.start() + credit.start("credit"), span.start() + credit.end("credit"));
            lines.add(new Line(before, before.of(page), gap));
            lines.add(new Line(after, after.of(page), 0));
        } else {
            lines.add(new Line(span, text, gap));
        }
    }

    private static Span trim(String page, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(page.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(page.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }
}
