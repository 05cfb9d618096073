package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.SetupException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The units and counting words that figures are printed with, read from {@code lexicon/units.tsv}. Immutable. */
public final class UnitTable {

    private static final String RESOURCE = "/lexicon/units.tsv";

    private final Map<String, Unit> bySymbol;
    private final int longest;

    private UnitTable(Map<String, Unit> bySymbol) {
        this.bySymbol = bySymbol;
        this.longest = bySymbol.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Reads the table shipped with the product.
     *
     * @throws SetupException if the table is missing or a line of it is broken
     */
    public static UnitTable load() {
        try (InputStream stream = UnitTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new SetupException("no unit table " + RESOURCE + " in this build; rebuild with mvn package");
            }
            Map<String, Unit> units = new TreeMap<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(UnitTable::unit)
                    .forEach(unit -> units.put(unit.symbol(), unit));
            return new UnitTable(units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unit unit(String line) {
        String[] cells = line.split("\t", -1);
        try {
            Unit.Kind kind = Unit.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT));
            return new Unit(cells[0], cells[1], new BigDecimal(cells[2]), kind);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new SetupException(
                    RESOURCE + ": expected unit, base unit, factor and kind parted by tabs, found \"" + line + "\"", e);
        }
    }

    /** The longest unit that stands in {@code text} at {@code offset}. */
    public Optional<Unit> at(CharSequence text, int offset) {
        for (int length = Math.min(longest, text.length() - offset); length > 0; length--) {
            Unit unit = bySymbol.get(text.subSequence(offset, offset + length).toString());
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** What sort of figure a printed unit makes, magnitude and ratio allowed: 亿元, 万立方米/天. */
    public Optional<Unit.Kind> kindOf(String printed) {
        for (int start = 0; start < printed.length(); start++) {
            Optional<Unit> unit = at(printed, start);
            int end = start + unit.map(found -> found.symbol().length()).orElse(0);
            if (unit.isPresent() && (end == printed.length() || printed.charAt(end) == '/')) {
                return unit.map(Unit::kind);
            }
        }
        return Optional.empty();
    }
}
