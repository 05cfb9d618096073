package io.github.yuantu.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure with its unit.
 *
 * @param span where number and unit stand in the article's text
 * @param value the number as written before its unit: 633 of 633亿元, 40466 of 40,466吨, 40 of 四成; a range's lower end
 * @param upper a range's upper end
 * @param unit the unit as written, magnitude included: 亿元, 万千瓦, %, 个百分点, 家
 * @param normalized the figure in a base unit, where the unit is known
 * @param bound the word that bounds it as printed (超, 近, 约, 余, 以上, 不低于), if any
 */
public record Quantity(
        Span span,
        BigDecimal value,
        Optional<BigDecimal> upper,
        String unit,
        Optional<Normalized> normalized,
        Optional<String> bound) {

    /**
     * A figure in a base unit.
     *
     * @param value the figure, exact
     * @param unit CNY, USD, t, m3, m2, km, W, Wh, person, item, percent …, or a ratio of two such as {@code m3/d}
     */
    public record Normalized(BigDecimal value, String unit) {}
}
