package io.github.yuantu.evaluate.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * A figure without the magnitude in its unit, so that 6.33亿元 and 63300万元 are the same.
 *
 * @param value the number
 * @param unit what is left of the unit
 */
record Amount(double value, String unit) {

    private static final double TOLERANCE = 1e-6;
    private static final Map<String, String> SAME_UNIT = Map.of("百分点", "%", "个百分点", "%", "余万元", "万元", "元人民币", "元");

    /** Longer words first. */
    private static final List<Magnitude> MAGNITUDES = List.of(
            new Magnitude("万亿", 1e12),
            new Magnitude("千亿", 1e11),
            new Magnitude("百亿", 1e10),
            new Magnitude("亿", 1e8),
            new Magnitude("千万", 1e7),
            new Magnitude("百万", 1e6),
            new Magnitude("十万", 1e5),
            new Magnitude("万", 1e4),
            new Magnitude("千", 1e3));

    private record Magnitude(String word, double factor) {}

    /** The figure as printed. */
    static Amount of(double value, String printedUnit) {
        String unit = plain(printedUnit);
        for (Magnitude magnitude : MAGNITUDES) {
            if (unit.startsWith(magnitude.word) && !isMetric(unit)) {
                return new Amount(value * magnitude.factor, unit.substring(magnitude.word.length()));
            }
        }
        return new Amount(value, unit);
    }

    /** A kilowatt is a unit of its own. */
    private static boolean isMetric(String unit) {
        return unit.matches("千[瓦克米].*");
    }

    private static String plain(String printed) {
        String unit = Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replace(" ", "")
                .replace("人民币", "");
        return SAME_UNIT.containsKey(unit) ? SAME_UNIT.get(unit) : unit.replaceFirst("^[余多]+", "");
    }

    boolean isSameAs(Amount other) {
        return Math.abs(value - other.value) <= TOLERANCE * Math.max(1, Math.abs(other.value))
                && unit.equals(other.unit);
    }
}
