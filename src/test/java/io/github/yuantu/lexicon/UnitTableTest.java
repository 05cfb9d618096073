package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitTableTest {

    private final UnitTable units = UnitTable.load();

    @Test
    void theLongestUnitAtAPlaceWins() {
        assertThat(units.at("5平方公里", 1)).map(Unit::symbol).contains("平方公里");
        assertThat(units.at("5个百分点", 1)).map(Unit::base).contains("percentage-point");
        assertThat(units.at("5。", 1)).isEmpty();
    }

    @Test
    void tellsWhatSortOfFigureAPrintedUnitMakes() {
        assertThat(units.kindOf("亿元")).contains(Unit.Kind.MONEY);
        assertThat(units.kindOf("万立方米/天")).contains(Unit.Kind.MEASURE);
        assertThat(units.kindOf("千瓦")).contains(Unit.Kind.MEASURE);
        assertThat(units.kindOf("万人次")).contains(Unit.Kind.COUNT);
        assertThat(units.kindOf("云")).isEmpty();
    }

    @Test
    void bringsAUnitToItsBaseUnit() {
        assertThat(units.at("公顷", 0)).contains(new Unit("公顷", "m2", new BigDecimal("10000"), Unit.Kind.MEASURE));
        assertThat(units.at("千伏安", 0)).map(Unit::base).contains("VA");
        assertThat(units.at("美元", 0)).contains(new Unit("美元", "USD", BigDecimal.ONE, Unit.Kind.MONEY));
    }
}
