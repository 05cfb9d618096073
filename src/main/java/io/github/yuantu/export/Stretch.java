package io.github.yuantu.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A stretch of days, both ends included.
 *
 * @param from its first day, empty if it is not known
 * @param to its last day, empty if it is not known
 */
public record Stretch(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** One of which nothing is known. */
    public static final Stretch UNKNOWN = new Stretch(Optional.empty(), Optional.empty());

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** The days of a literal that is a year, a month or a day; unknown if it is none. */
    public static Stretch of(Node literal) {
        return literal.isLiteral() ? of(literal.getLiteralLexicalForm()) : UNKNOWN;
    }

    /** The days of {@code 2024}, {@code 2024-05} or {@code 2024-05-31}; unknown for other words. */
    public static Stretch of(String date) {
        try {
            return switch (date.length()) {
                case YEAR ->
                    of(Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth());
                case MONTH ->
                    of(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
                default -> of(LocalDate.parse(date), LocalDate.parse(date));
            };
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }

    private static Stretch of(LocalDate from, LocalDate to) {
        return new Stretch(Optional.of(from), Optional.of(to));
    }

    /** The shortest stretch that holds this one and {@code other}. */
    public Stretch with(Stretch other) {
        return new Stretch(
                Stream.concat(from.stream(), other.from.stream()).min(LocalDate::compareTo),
                Stream.concat(to.stream(), other.to.stream()).max(LocalDate::compareTo));
    }
}
