package io.github.yuantu.analyse.figure;

import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Quantity.Normalized;
import io.github.yuantu.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number with the unit after it, and two of them as a range: 633亿元, 近千口, 15万立方米/天, 800—1000米. */
final class UnitFigureReader implements FigureReader {

    private static final Pattern RANGE_SIGN = Pattern.compile("(?:—{1,2}|-|–|~|至|到)");

    private final NumeralReader numerals = new NumeralReader();
    private final FigureBounds bounds = new FigureBounds();
    private final UnitReader units;

    UnitFigureReader(UnitTable table) {
        this.units = new UnitReader(table);
    }

    @Override
    public Optional<Quantity> at(String text, int start) {
        return numerals.at(text, start)
                .flatMap(numeral -> range(text, start, numeral).or(() -> single(text, start, numeral)));
    }

    private Optional<Quantity> single(String text, int start, Numeral numeral) {
        return units.after(text, start, numeral)
                .map(unit -> figure(text, start, numeral.value(), Optional.empty(), numeral, unit));
    }

    /** 800—1000米, 5%至8%, but not 从30吨到36吨: those are two figures. */
    private Optional<Quantity> range(String text, int start, Numeral lower) {
        Optional<UnitReader.Found> lowerUnit = units.after(text, start, lower);
        int end = lowerUnit.map(UnitReader.Found::end).orElse(lower.end());
        Matcher sign = RANGE_SIGN.matcher(text).region(end, text.length());
        boolean change = start > 0 && "从由自".indexOf(text.charAt(start - 1)) >= 0 && lowerUnit.isPresent();
        if (change || !sign.lookingAt() || sign.end() >= text.length()) {
            return Optional.empty();
        }
        return numerals.at(text, sign.end())
                .flatMap(upper -> units.after(text, sign.end(), upper)
                        .filter(unit ->
                                lowerUnit.isEmpty() || lowerUnit.get().unit().equals(unit.unit()))
                        .map(unit -> figure(
                                text,
                                start,
                                inMagnitudeOf(upper, lower),
                                Optional.of(upper.value())
                                        .filter(value -> value.compareTo(inMagnitudeOf(upper, lower)) > 0),
                                upper,
                                unit)));
    }

    private static BigDecimal inMagnitudeOf(Numeral upper, Numeral lower) {
        return lower.magnitude().isEmpty()
                ? lower.value()
                : lower.total().divide(ChineseNumber.magnitude(upper.magnitude()), MathContext.DECIMAL64);
    }

    private Quantity figure(
            String text, int start, BigDecimal value, Optional<BigDecimal> upper, Numeral last, UnitReader.Found unit) {
        BigDecimal total = value.multiply(ChineseNumber.magnitude(last.magnitude()));
        Unit main = unit.unit();
        Normalized normalized = new Normalized(total.multiply(main.factor()), main.base() + unit.ratioBase());
        return new Quantity(
                new Span(start, unit.end()),
                value,
                upper,
                last.magnitude() + unit.printed(),
                Optional.of(normalized),
                last.rounding().or(() -> bounds.of(text, start, unit.end())));
    }
}
