package io.github.yuantu.text;

import java.util.regex.Pattern;

/**
 * A stretch of the calendar in ISO 8601 / EDTF notation: {@code 2022}, {@code 2022-H1}, {@code 2022-Q3}, {@code
 * 2022-06}, {@code 2022-06-23}, or two of them as {@code 2016/2020}.
 *
 * @param notation the period in that notation
 */
public record Period(String notation) implements Comparable<Period> {

    private static final String POINT = "\\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?";
    private static final Pattern NOTATION = Pattern.compile(POINT + "(/" + POINT + ")?");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    /** @throws IllegalArgumentException if the notation is none of these */
    public Period {
        if (!NOTATION.matcher(notation).matches()) {
            throw new IllegalArgumentException("no period: " + notation);
        }
    }

    /** Whether it is a year, a month or a day, so that {@code xsd:gYear}, {@code gYearMonth} or {@code date} holds it. */
    public boolean isDate() {
        return DATE.matcher(notation).matches();
    }

    @Override
    public int compareTo(Period other) {
        return notation.compareTo(other.notation);
    }

    @Override
    public String toString() {
        return notation;
    }
}
