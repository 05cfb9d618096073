package io.github.yuantu.analyse.time;

import io.github.yuantu.analyse.figure.ChineseNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes parts of a year in EDTF notation: 上半年, 三季度, 前5个月, 1-5月, 年底. */
final class YearPart {

    private static final Pattern MONTHS = Pattern.compile("([一\\d])\\D{1,2}(\\d{1,2})月(?:份)?");
    private static final Pattern FIRST_MONTHS = Pattern.compile("前(\\d{1,2}|[一二两三四五六七八九十])个?月");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度");

    private static final int HALF = 6;
    private static final int QUARTER_MONTHS = 3;

    private YearPart() {}

    /** The part of {@code year} that the words {@code part} name. */
    static String notation(int year, String part) {
        Matcher quarter = QUARTER.matcher(part);
        if (quarter.matches()) {
            return TimeMeanings.yearText(year) + "-Q"
                    + ChineseNumber.small(quarter.group(1)).orElse(1);
        }
        Matcher months = MONTHS.matcher(part);
        if (months.matches()) {
            return months(year, number(months.group(1)), number(months.group(2)));
        }
        Matcher first = FIRST_MONTHS.matcher(part);
        if (first.matches()) {
            return months(year, 1, number(first.group(1)));
        }
        return word(year, part);
    }

    private static String word(int year, String part) {
        return switch (part) {
            case "上半年" -> TimeMeanings.yearText(year) + "-H1";
            case "下半年" -> TimeMeanings.yearText(year) + "-H2";
            case "前三季度", "前3季度" -> months(year, 1, 9);
            case "底", "末", "年底", "年末", "岁末" -> TimeMeanings.monthText(year, 12);
            case "初", "年初" -> TimeMeanings.monthText(year, 1);
            default -> TimeMeanings.yearText(year);
        };
    }

    /** Six months from January or July are a half of the year, three from the first of a quarter are that quarter. */
    static String months(int year, int first, int last) {
        if (last - first == HALF - 1 && first % HALF == 1) {
            return TimeMeanings.yearText(year) + (first == 1 ? "-H1" : "-H2");
        }
        if (last - first == QUARTER_MONTHS - 1 && first % QUARTER_MONTHS == 1) {
            return TimeMeanings.yearText(year) + "-Q" + (last / QUARTER_MONTHS);
        }
        return first < last
                ? TimeMeanings.monthText(year, first) + "/" + TimeMeanings.monthText(year, Math.min(last, 12))
                : TimeMeanings.monthText(year, Math.min(first, 12));
    }

    private static int number(String digits) {
        return ChineseNumber.small(digits).orElse(1);
    }
}
