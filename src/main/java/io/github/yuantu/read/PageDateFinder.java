package io.github.yuantu.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day a page appeared, read out of what it says itself: the surest sign decides. A day in the file's name; a short
 * line that holds a full date (the folio); the day of a dateline, its year the one most often named; the latest full
 * date in the text.
 */
final class PageDateFinder {

    private static final String DAY = "(20\\d\\d|19\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日";
    private static final Pattern IN_NAME = Pattern.compile("(20\\d\\d|19\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?!\\d)");
    private static final Pattern FULL = Pattern.compile(DAY);
    private static final Pattern FOLIO = Pattern.compile("(?m)^[^。！？；，、\\n]{0,20}?" + DAY + "[^。！？；，、\\n]{0,20}$");
    private static final Pattern DATELINE = Pattern.compile("(\\d{1,2})月(\\d{1,2})日(?:电|讯)");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    private PageDateFinder() {}

    static Optional<LocalDate> find(String name, String text) {
        return latest(IN_NAME, name)
                .or(() -> latest(FOLIO, text))
                .or(() -> dateline(text))
                .or(() -> latest(FULL, text));
    }

    private static Optional<LocalDate> dateline(String text) {
        Optional<String> year = yearMostNamed(text);
        return DATELINE.matcher(text)
                .results()
                .flatMap(match -> year.flatMap(y -> day(y, match.group(1), match.group(2))).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<String> yearMostNamed(String text) {
        Map<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            counts.merge(years.group(1), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<LocalDate> latest(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(match -> day(match).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(MatchResult match) {
        return day(match.group(1), match.group(2), match.group(3));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
