package io.github.yuantu.analyse.time;

import io.github.yuantu.analyse.figure.ChineseNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the forms of expressions of time mean, in EDTF notation, and what they leave in the frame. */
final class TimeMeanings {

    private static final Map<String, Integer> YEARS_AWAY =
            Map.of("今年", 0, "本年", 0, "本年度", 0, "去年", -1, "上年", -1, "前年", -2, "明年", 1, "后年", 2, "後年", 2);
    private static final Map<String, Integer> DAYS_AWAY =
            Map.of("今天", 0, "今日", 0, "今早", 0, "今晚", 0, "昨天", -1, "昨日", -1, "昨晚", -1, "前天", -2, "明天", 1, "明日", 1);
    private static final Map<String, Integer> FIVE_YEAR_PLANS = Map.of(
            "十", 2001, "十一", 2006, "十二", 2011, "十三", 2016, "十四", 2021, "十五", 2026, "九", 1996, "八", 1991, "七", 1986);

    private static final Map<String, Integer> MILESTONES =
            Map.of("十六大", 2002, "十七大", 2007, "十八大", 2012, "十九大", 2017, "二十大", 2022, "改革开放", 1978, "新中国成立", 1949);

    private TimeMeanings() {}

    static Optional<String> years(TimeWords found, TimeFrame frame) {
        return ChineseNumber.digits(found.part("year").orElse(""))
                .flatMap(from -> span(from, Integer.parseInt(found.part("until").orElse(""))));
    }

    static Optional<String> span(int from, int until) {
        return from < until ? Optional.of(from + "/" + until) : Optional.empty();
    }

    /** The year a form names: outright, by a word, or not at all. */
    private static Optional<Integer> year(TimeWords found, TimeFrame frame) {
        Optional<String> relative = found.part("rel");
        if (relative.isPresent()) {
            Integer away = YEARS_AWAY.get(relative.get());
            if (away != null) {
                return frame.baseYear().map(base -> base + away);
            }
            boolean next = relative.get().equals("次年") || relative.get().equals("翌年");
            return frame.lastYear().map(last -> next ? last + 1 : last);
        }
        return found.part("year").flatMap(ChineseNumber::digits);
    }

    static Optional<String> fullYear(TimeWords found, TimeFrame frame) {
        return year(found, frame).map(year -> {
            frame.nameYear(year);
            return found.part("since")
                    .flatMap(since -> frame.baseYear())
                    .flatMap(now -> span(year, now))
                    .orElse(yearText(year));
        });
    }

    /** A year that something is compared with: what follows does not go on with it. */
    static Optional<String> comparedYear(TimeWords found, TimeFrame frame) {
        int away = YEARS_AWAY.getOrDefault(found.part("rel").orElse(""), -1);
        return frame.baseYear().map(base -> yearText(base + away));
    }

    /** Since a party congress, the beginning of reform or the founding of the state. */
    static Optional<String> sinceMilestone(TimeWords found, TimeFrame frame) {
        return found.part("milestone")
                .map(MILESTONES::get)
                .flatMap(year -> frame.baseYear().flatMap(now -> span(year, now)));
    }

    static Optional<String> fullMonth(TimeWords found, TimeFrame frame) {
        Optional<Integer> month = ChineseNumber.small(found.part("month").orElse(""));
        return month.flatMap(number -> yearOf(found, frame, number).map(year -> {
            frame.nameMonth(year, number);
            String start = monthText(year, number);
            return found.part("since")
                    .flatMap(since -> frame.base())
                    .map(now -> monthText(now.getYear(), now.getMonthValue()))
                    .filter(now -> now.compareTo(start) > 0)
                    .map(now -> start + "/" + now)
                    .orElse(start);
        }));
    }

    static Optional<String> fullDay(TimeWords found, TimeFrame frame) {
        Optional<Integer> month = ChineseNumber.small(found.part("month").orElse(""));
        Optional<Integer> day = ChineseNumber.small(found.part("day").orElse(""));
        return month.flatMap(m -> day.flatMap(d -> yearOf(found, frame, m).flatMap(y -> day(frame, y, m, d))));
    }

    private static Optional<Integer> yearOf(TimeWords found, TimeFrame frame, int month) {
        boolean named = found.has("rel") || found.has("year");
        return named ? year(found, frame) : frame.yearOfMonth(month, found.ahead());
    }

    static Optional<String> day(TimeFrame frame, int year, int month, int day) {
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        frame.nameDay(year, month, day);
        return Optional.of(dayText(year, month, day));
    }

    static Optional<String> dayOfMonth(TimeWords found, TimeFrame frame) {
        int day = Integer.parseInt(found.part("day").orElse(""));
        return frame.lastYear().flatMap(year -> frame.lastMonth().flatMap(month -> day(frame, year, month, day)));
    }

    static Optional<String> dayAway(TimeWords found, TimeFrame frame) {
        int away = DAYS_AWAY.getOrDefault(found.part("rel").orElse(""), 0);
        return frame.base().map(date -> date.plusDays(away)).map(LocalDate::toString);
    }

    static Optional<String> sameDay(TimeWords found, TimeFrame frame) {
        Optional<String> named = frame.lastYear()
                .flatMap(year ->
                        frame.lastMonth().flatMap(month -> frame.lastDay().map(day -> dayText(year, month, day))));
        return named.or(() -> frame.base().map(LocalDate::toString));
    }

    static Optional<String> thisMonth(TimeWords found, TimeFrame frame) {
        return frame.base().map(date -> monthText(date.getYear(), date.getMonthValue()));
    }

    static Optional<String> relativeMonth(TimeWords found, TimeFrame frame) {
        String which = found.part("rel").orElse("");
        Optional<YearMonth> origin = "同当當".contains(which)
                ? frame.lastYear().flatMap(year -> frame.lastMonth().map(month -> YearMonth.of(year, month)))
                : frame.base().map(YearMonth::from);
        Optional<Integer> day = found.part("day").map(Integer::valueOf);
        return origin.map(month -> month.plusMonths(which.equals("上") ? -1 : which.equals("下") ? 1 : 0))
                .flatMap(month -> day.isPresent()
                        ? day(frame, month.getYear(), month.getMonthValue(), day.get())
                        : Optional.of(month.toString()));
    }

    static Optional<String> monthsOfYear(TimeWords found, TimeFrame frame) {
        int last = Integer.parseInt(found.part("month").orElse(""));
        int first = Integer.parseInt(found.part("first").orElse("1"));
        return first < last
                ? frame.yearOfMonth(last, found.ahead()).map(year -> YearPart.months(year, first, last))
                : Optional.empty();
    }

    static Optional<String> partOfYear(TimeWords found, TimeFrame frame) {
        Optional<Integer> named = year(found, frame);
        named.ifPresent(frame::nameYear);
        return named.or(frame::heldYear)
                .map(year -> YearPart.notation(year, found.part("part").orElse("")));
    }

    static Optional<String> decade(TimeWords found, TimeFrame frame) {
        return ChineseNumber.small(found.part("decade").orElse(""))
                .map(years -> 1900 + years)
                .map(from -> from + "/" + (from + 9));
    }

    static Optional<String> fiveYears(TimeWords found, TimeFrame frame) {
        Optional<Integer> start =
                Optional.ofNullable(FIVE_YEAR_PLANS.get(found.part("plan").orElse("")));
        if (found.has("planend")) {
            return start.map(first -> yearText(first + 4));
        }
        Optional<Integer> now = found.part("since").flatMap(since -> frame.baseYear());
        return start.flatMap(first -> span(first, now.orElse(first + 4)));
    }

    static Optional<String> yearsBack(TimeWords found, TimeFrame frame) {
        return ChineseNumber.small(found.part("span").orElse(""))
                .flatMap(years -> frame.baseYear().flatMap(now -> span(now - years, now)));
    }

    /** 近三年: this year and the two before it. */
    static Optional<String> recentYears(TimeWords found, TimeFrame frame) {
        return ChineseNumber.small(found.part("span").orElse(""))
                .flatMap(years -> frame.baseYear().flatMap(now -> span(now - years + 1, now)));
    }

    /** 过去三年: the three years before this one. */
    static Optional<String> yearsBefore(TimeWords found, TimeFrame frame) {
        return ChineseNumber.small(found.part("span").orElse(""))
                .flatMap(years -> frame.baseYear().flatMap(now -> span(now - years, now - 1)));
    }

    static Optional<String> newYear(TimeWords found, TimeFrame frame) {
        return frame.baseYear().map(year -> monthText(year, 1));
    }

    static Optional<String> yearPast(TimeWords found, TimeFrame frame) {
        return frame.baseYear().map(now -> yearText(now - 1));
    }

    static Optional<String> yearsAhead(TimeWords found, TimeFrame frame) {
        return ChineseNumber.small(found.part("span").orElse(""))
                .flatMap(years -> frame.baseYear().flatMap(now -> span(now, now + years)));
    }

    static Optional<String> yearsAgo(TimeWords found, TimeFrame frame) {
        return ChineseNumber.small(found.part("span").orElse(""))
                .flatMap(years -> frame.baseYear().map(now -> yearText(now - years)));
    }

    static String yearText(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String monthText(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static String dayText(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
