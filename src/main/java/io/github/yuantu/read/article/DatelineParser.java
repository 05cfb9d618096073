package io.github.yuantu.read.article;

import io.github.yuantu.text.Dateline;
import io.github.yuantu.text.PageDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a report: who reports, from where, on which day, and the reporters named with it. */
final class DatelineParser {

    private static final String SPACE = "[\\s\\u3000]*";
    private static final Pattern HEAD = Pattern.compile("^[（(【]?(?:据)?"
            + "(?<agency>本报|本网|本台|本刊|\\p{IsHan}{2,10}?(?:社|网|报|台|中心|在线|客户端))" + SPACE
            + "(?:(?<place>\\p{IsHan}{2,8}?)?" + SPACE
            + "(?<month>\\d{1,2})" + SPACE + "月" + SPACE + "(?<day>\\d{1,2})" + SPACE + "日" + SPACE
            + "(?:电|讯|消息|报道)|讯|消息(?=" + SPACE + "[（(：:]))[】]?");
    private static final Pattern BRACKET = Pattern.compile("^" + SPACE + "[（(](?<inside>[^（）()]{2,60})[)）]");
    private static final Pattern REPORTERS =
            Pattern.compile("^" + SPACE + "(?<inside>(?:实习|见习|首席|特约)?(?:记者|通讯员)[\\p{IsHan}·、，,\\s\\u3000]{2,40}?)报道");
    private static final Pattern COLON = Pattern.compile("^" + SPACE + "[：:，,]?" + SPACE);
    private static final Pattern FILED = Pattern.compile(".*日\\s*(?:电|讯)");
    private static final int DAYS_AHEAD = 7;

    private DatelineParser() {}

    /**
     * The head of a report.
     *
     * @param dateline what it says
     * @param names the reporters it names
     * @param length how long it is
     */
    record Head(Dateline dateline, List<String> names, int length) {}

    /** The head with which {@code text} begins, if it begins with one; the year comes from the page's date. */
    static Optional<Head> parse(String text, Optional<PageDate> page) {
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            return Optional.empty();
        }
        int end = head.end();
        List<String> names = List.of();
        Matcher bracket = BRACKET.matcher(text.substring(end));
        Matcher reporters = REPORTERS.matcher(text.substring(end));
        if (bracket.find()) {
            names = reporters(bracket.group("inside"));
            end += bracket.end();
        } else if (reporters.find() && Credits.names(reporters.group("inside")).isPresent()) {
            names = Credits.names(reporters.group("inside")).orElseThrow();
            end += reporters.end();
        }
        Matcher colon = COLON.matcher(text.substring(end));
        end += colon.find() ? colon.end() : 0;
        Dateline dateline = new Dateline(
                Optional.of(head.group("agency")), Optional.ofNullable(head.group("place")), day(head, page));
        return Optional.of(new Head(dateline, names, end));
    }

    /** The names in a bracket; without a word such as 记者 only what begins as names do. */
    private static List<String> reporters(String inside) {
        List<String> names = Credits.names(inside).orElse(List.of());
        boolean told = Credits.byline(inside).isPresent();
        return told || names.stream().allMatch(PersonNames::beginsWithSurname) ? names : List.of();
    }

    /** Whether the whole line is such a head, as it stands at the end of some reports. */
    static boolean isWhole(String line) {
        String bare = line.replaceAll("[)）]$", "");
        return FILED.matcher(bare).matches() && isOnlyHead(bare);
    }

    /** Whether nothing stands behind the head. */
    static boolean isOnlyHead(String line) {
        return parse(line, Optional.empty())
                .filter(head -> head.length() == line.length())
                .isPresent();
    }

    private static Optional<PageDate> day(Matcher head, Optional<PageDate> page) {
        if (head.group("month") == null || page.isEmpty()) {
            return Optional.empty();
        }
        LocalDate printed = page.get().day();
        try {
            LocalDate day = LocalDate.of(
                    printed.getYear(), Integer.parseInt(head.group("month")), Integer.parseInt(head.group("day")));
            return Optional.of(new PageDate(day.isAfter(printed.plusDays(DAYS_AHEAD)) ? day.minusYears(1) : day, true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
