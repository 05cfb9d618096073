package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.SetupException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The units and counting words that figures are printed with, from the reference data. Immutable. */
public final class UnitTable {

    private static final String RESOURCE = ReferenceData.resource("units");
    private static final Map<String, Unit.Kind> KINDS = Map.of(
            "CurrencyUnit", Unit.Kind.MONEY,
            "MeasureUnit", Unit.Kind.MEASURE,
            "CountingUnit", Unit.Kind.COUNT,
            "ShareUnit", Unit.Kind.SHARE,
            "TimeUnit", Unit.Kind.TIME);

    private final Map<String, Unit> bySymbol;
    private final int longest;

    private UnitTable(Map<String, Unit> bySymbol) {
        this.bySymbol = bySymbol;
        this.longest = bySymbol.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Reads the units shipped with the product.
     *
     * @throws SetupException if they are missing or cannot be read
     */
    public static UnitTable load() {
        Model model = TurtleResource.read(RESOURCE);
        Map<String, Unit> units = new TreeMap<>();
        model.listStatements(null, Vocabulary.UNIT_SYMBOL, (RDFNode) null)
                .forEach(symbol -> units.put(symbol.getString(), unit(symbol.getString(), symbol.getSubject())));
        return new UnitTable(units);
    }

    private static Unit unit(String symbol, Resource unit) {
        Resource base = Optional.ofNullable(unit.getPropertyResourceValue(Vocabulary.BASE_UNIT))
                .orElse(unit);
        BigDecimal factor = Optional.ofNullable(unit.getProperty(Vocabulary.CONVERSION_FACTOR))
                .map(statement -> plain(new BigDecimal(statement.getLiteral().getLexicalForm())))
                .orElse(BigDecimal.ONE);
        return new Unit(symbol, notation(base), factor, kind(unit));
    }

    /** Without needless zeros behind the point: 10000.0 is 10000. */
    private static BigDecimal plain(BigDecimal factor) {
        BigDecimal stripped = factor.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    private static String notation(Resource base) {
        return Optional.ofNullable(base.getProperty(SKOS.notation))
                .map(Statement::getString)
                .orElseThrow(() -> new SetupException(RESOURCE + ": " + base + " has no skos:notation"));
    }

    private static Unit.Kind kind(Resource unit) {
        return KINDS.entrySet().stream()
                .filter(kind -> unit.hasProperty(RDF.type, Vocabulary.term(kind.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new SetupException(RESOURCE + ": " + unit + " is of none of " + KINDS.keySet()));
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
