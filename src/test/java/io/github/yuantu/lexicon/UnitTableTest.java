package io.github.yuantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void theTableIsSortedAndHoldsEachUnitOnce() throws IOException {
        List<String> symbols = Files.readAllLines(Path.of("src/main/resources/lexicon/units.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        assertThat(symbols).isEqualTo(symbols.stream().distinct().sorted().toList());
    }
}
