package io.github.yuantu.analyse.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative expressions count from while one article is read: its own date, and the year, month and day it spoke of
 * last. Changes from expression to expression; lives for one article.
 */
final class TimeFrame {

    private final Optional<LocalDate> base;
    private Optional<Integer> year = Optional.empty();
    private Optional<Integer> month = Optional.empty();
    private Optional<Integer> day = Optional.empty();
    private boolean yearHolds;

    TimeFrame(Optional<LocalDate> base) {
        this.base = base;
    }

    /** The same frame for an expression that leaves nothing in it. */
    TimeFrame aside() {
        TimeFrame aside = new TimeFrame(base);
        aside.year = year;
        aside.month = month;
        aside.day = day;
        aside.yearHolds = yearHolds;
        return aside;
    }

    /** A year named outright no longer covers bare months once its paragraph has ended. */
    void beginParagraph() {
        yearHolds = false;
    }

    /** The article's year. */
    Optional<Integer> baseYear() {
        return base.map(LocalDate::getYear);
    }

    /** The article's date. */
    Optional<LocalDate> base() {
        return base;
    }

    /** The year spoken of last, otherwise the article's. */
    Optional<Integer> lastYear() {
        return year.or(this::baseYear);
    }

    /** The year named outright in this paragraph, otherwise the article's. */
    Optional<Integer> heldYear() {
        return year.filter(any -> yearHolds).or(this::baseYear);
    }

    /** The month spoken of last, otherwise the article's. */
    Optional<Integer> lastMonth() {
        return month.or(() -> base.map(LocalDate::getMonthValue));
    }

    /** The day spoken of last, if its month was named with it or after it. */
    Optional<Integer> lastDay() {
        return day;
    }

    /** The year that a month without year belongs to: one named just before, otherwise the nearest to the article. */
    Optional<Integer> yearOfMonth(int bareMonth, boolean ahead) {
        if (yearHolds && year.isPresent()) {
            return year;
        }
        return base.map(date -> {
            int distance = bareMonth - date.getMonthValue();
            if (distance > 2 && !ahead) {
                return date.getYear() - 1;
            }
            return distance < -6 && ahead ? date.getYear() + 1 : date.getYear();
        });
    }

    /** A year was named. */
    void nameYear(int named) {
        year = Optional.of(named);
        month = Optional.empty();
        day = Optional.empty();
        yearHolds = !baseYear().equals(year);
    }

    /** A month of a year was named. */
    void nameMonth(int namedYear, int namedMonth) {
        boolean held = yearHolds;
        nameYear(namedYear);
        yearHolds |= held;
        month = Optional.of(namedMonth);
    }

    /** A day was named. */
    void nameDay(int namedYear, int namedMonth, int namedDay) {
        nameMonth(namedYear, namedMonth);
        day = Optional.of(namedDay);
    }
}
