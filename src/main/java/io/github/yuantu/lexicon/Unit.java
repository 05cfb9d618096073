package io.github.yuantu.lexicon;

import java.math.BigDecimal;

/**
 * A unit or counting word as it is printed.
 *
 * @param symbol how it is printed: 平方公里, 美元, 家
 * @param base the unit that figures are brought to: m2, USD, item
 * @param factor how many base units it makes
 * @param kind what sort of figure it makes
 */
public record Unit(String symbol, String base, BigDecimal factor, Kind kind) {

    /** What sort of figure a unit makes. */
    public enum Kind {
        MONEY,
        /** Mass, length, area, volume, power, energy, storage. */
        MEASURE,
        /** A counting word; the thing counted is a noun beside it. */
        COUNT,
        /** A part, a change or a ratio. */
        SHARE,
        /** A length of time. */
        TIME
    }
}
