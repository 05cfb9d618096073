package io.github.yuantu.analyse.figure;

import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Quantity.Normalized;
import io.github.yuantu.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads parts that are written in words: 百分之七十, 六分之一, 三成半, 一半, 翻一番. */
final class ShareReader implements FigureReader {

    private static final String DIGIT = "[零〇一二两三四五六七八九]";
    private static final String DECIMALS = "(?:点" + DIGIT + "+)?|\\d+(?:\\.\\d+)?)";
    private static final String PART =
            "((?=" + DIGIT + "|[十百])(?:" + DIGIT + "?百零?)?(?:" + DIGIT + "?十)?" + DIGIT + "?" + DECIMALS;
    private static final Pattern FRACTION = Pattern.compile("([百千万二三四五六七八九十]|\\d{1,3})分之" + PART);
    private static final Pattern TENTHS =
            Pattern.compile("([一二两三四五六七八九]|\\d(?:\\.\\d)?)(多)?成(多|半)?(?![立为功本员果都就熟长分了年家套品人])");
    private static final Pattern HALF = Pattern.compile("(一)?(?:大|多)?半(?=[以的是为来,，。；、]|$)|(?:过|超)?半数|过半");
    private static final Pattern DOUBLING = Pattern.compile("翻(?:了)?([一两二三四五六七八九\\d])番");

    private final NumeralReader numerals = new NumeralReader();
    private final FigureBounds bounds = new FigureBounds();

    @Override
    public Optional<Quantity> at(String text, int start) {
        return fraction(text, start)
                .or(() -> tenths(text, start))
                .or(() -> half(text, start))
                .or(() -> doubling(text, start));
    }

    private Optional<Quantity> fraction(String text, int start) {
        Matcher matcher = at(FRACTION, text, start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = number(matcher.group(1));
        Optional<BigDecimal> part = number(matcher.group(2));
        return whole.filter(below -> below.signum() > 0)
                .flatMap(below -> part.map(above -> percent(above, below)))
                .map(value -> figure(text, start, matcher.end(), value, "%", value));
    }

    /** Exact where it is; else as many places as a reader would print. */
    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        BigDecimal hundredfold = part.movePointRight(2);
        return hundredfold.remainder(whole).signum() == 0
                ? hundredfold.divide(whole, MathContext.DECIMAL64)
                : hundredfold.divide(whole, 2, RoundingMode.HALF_UP);
    }

    private Optional<Quantity> tenths(String text, int start) {
        Matcher matcher = at(TENTHS, text, start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal half = "半".equals(matcher.group(3)) ? new BigDecimal(5) : BigDecimal.ZERO;
        return number(matcher.group(1))
                .map(tenths -> tenths.movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .add(half))
                .map(value -> figure(text, start, matcher.end(), value, "%", value));
    }

    private Optional<Quantity> half(String text, int start) {
        Matcher matcher = at(HALF, text, start);
        boolean other = start > 0 && "另前后上下".indexOf(text.charAt(start - 1)) >= 0;
        BigDecimal fifty = new BigDecimal(50);
        return matcher.lookingAt() && !other
                ? Optional.of(figure(text, start, matcher.end(), fifty, "%", fifty))
                : Optional.empty();
    }

    private Optional<Quantity> doubling(String text, int start) {
        Matcher matcher = at(DOUBLING, text, start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return number(matcher.group(1)).map(times -> {
            BigDecimal growth = new BigDecimal(2)
                    .pow(times.intValue())
                    .subtract(BigDecimal.ONE)
                    .movePointRight(2);
            return figure(text, start, matcher.end(), times, "番", growth);
        });
    }

    private Quantity figure(String text, int start, int end, BigDecimal value, String unit, BigDecimal percent) {
        return new Quantity(
                new Span(start, end),
                value,
                Optional.empty(),
                unit,
                Optional.of(new Normalized(percent, "percent")),
                bounds.of(text, start, end));
    }

    private Optional<BigDecimal> number(String characters) {
        return numerals.at(characters, 0)
                .filter(numeral -> numeral.end() == characters.length())
                .map(Numeral::total);
    }

    private static Matcher at(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }
}
