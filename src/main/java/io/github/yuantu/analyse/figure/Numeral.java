package io.github.yuantu.analyse.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as printed before its unit.
 *
 * @param end offset after its last character
 * @param value the number before the magnitude: 1.5 of 1.5亿, 15000 of 一万五千亿
 * @param magnitude the magnitude as printed before the unit: 万, 亿, 万亿, 千万; empty if there is none
 * @param rounding 多, 余, 几 or 来 inside it
 * @param bare whether it is a magnitude alone: 百亿, 上千
 */
record Numeral(int end, BigDecimal value, String magnitude, Optional<String> rounding, boolean bare) {

    /** The whole number, magnitude multiplied in. */
    BigDecimal total() {
        return value.multiply(ChineseNumber.magnitude(magnitude));
    }
}
