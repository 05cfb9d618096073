package io.github.yuantu.export;

import io.github.yuantu.export.GraphFormat.Writer;
import io.github.yuantu.export.network.CypherScript;
import io.github.yuantu.export.network.CytoscapeJson;
import io.github.yuantu.export.network.DotFile;
import io.github.yuantu.export.network.GexfFile;
import io.github.yuantu.export.network.GraphmlFile;
import io.github.yuantu.export.network.Neo4jImport;
import io.github.yuantu.export.table.CsvTables;
import io.github.yuantu.export.table.ParquetTables;
import io.github.yuantu.export.table.Spreadsheet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.RDFWriterFactory;
import org.eclipse.rdf4j.rio.RDFWriterRegistry;
import org.eclipse.rdf4j.rio.rdfjson.RDFJSONWriterSettings;

/**
 * All formats: of RDF those that Jena streams are written by Jena, which is ten times as fast, and every other one that
 * Rio finds on the class path by Rio, but for JSON-LD, of which Rio holds all in memory. To add a format of RDF, add the
 * Rio module that writes it; one of networks or tables is a line here.
 */
public final class GraphFormats {

    private static final List<Lang> BY_JENA =
            List.of(Lang.NQUADS, Lang.NTRIPLES, Lang.TRIG, Lang.TURTLE, Lang.RDFTHRIFT, Lang.RDFPROTO);

    private static final List<NetworkFormat> NETWORKS = List.of(
            new NetworkFormat("graphml", "GraphML", List.of("graphml"), new GraphmlFile()),
            new NetworkFormat("gexf", "GEXF 1.3", List.of("gexf"), new GexfFile()),
            new NetworkFormat("cytoscape", "Cytoscape JSON", List.of("cyjs"), new CytoscapeJson()),
            new NetworkFormat("dot", "Graphviz DOT", List.of("dot", "gv"), new DotFile()),
            new NetworkFormat("cypher", "Cypher", List.of("cypher"), new CypherScript()),
            new NetworkFormat("neo4j", "CSV for Neo4j's import", List.of(), new Neo4jImport()));

    private final SortedMap<String, ExportFormat> formats = new TreeMap<>();

    /** Looks up the formats on the class path; CSV tables begin without a byte order mark. */
    public GraphFormats() {
        this(false);
    }

    /** @param byteOrderMark whether CSV tables begin with one, as old spreadsheets need to read Chinese */
    public GraphFormats(boolean byteOrderMark) {
        RDFWriterRegistry.getInstance().getAll().stream()
                .map(GraphFormats::byRio)
                .forEach(this::add);
        BY_JENA.stream().map(GraphFormats::byJena).forEach(this::add);
        add(new GraphFormat(
                "jsonld",
                "JSON-LD",
                RDFFormat.JSONLD.getFileExtensions(),
                true,
                (statements, out) -> new StatementOrder(statements).send(new JsonLdStream(out), true)));
        NETWORKS.forEach(this::add);
        add(new TableFormat("tables", "CSV tables", List.of(), false, new CsvTables(byteOrderMark)));
        add(new TableFormat("parquet", "Parquet tables", List.of(), true, new ParquetTables()));
        add(new TableFormat("xlsx", "Excel workbook", List.of("xlsx"), true, new Spreadsheet()));
    }

    private void add(ExportFormat format) {
        formats.put(format.name(), format);
    }

    /** All formats by name. */
    public Collection<ExportFormat> all() {
        return List.copyOf(formats.values());
    }

    /** The format that is called {@code name}, or whose files end like that. */
    public Optional<ExportFormat> named(String name) {
        return Optional.ofNullable(formats.get(plain(name)))
                .or(() -> formats.values().stream()
                        .filter(format -> format.extensions().contains(name.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static GraphFormat byJena(Lang language) {
        boolean quads = RDFLanguages.isQuads(language);
        Writer writer = (statements, out) ->
                new StatementOrder(statements).send(StreamRDFWriter.getWriterStream(out, language), quads);
        return new GraphFormat(
                plain(language.getName()), language.getName(), language.getFileExtensions(), quads, writer);
    }

    private static GraphFormat byRio(RDFWriterFactory factory) {
        RDFFormat format = factory.getRDFFormat();
        // what Rio adds to RDF/JSON for graphs needs all of it in memory
        boolean quads = format.supportsContexts() && !format.equals(RDFFormat.RDFJSON);
        Writer writer = (statements, out) -> {
            RDFWriter rio = factory.getWriter(out);
            // else RDF/JSON is gathered in memory to be grouped, as what is sent is already
            rio.getWriterConfig().set(RDFJSONWriterSettings.ALLOW_MULTIPLE_OBJECT_VALUES, true);
            new StatementOrder(statements).send(new RioStream(rio), quads);
        };
        return new GraphFormat(plain(format.getName()), format.getName(), format.getFileExtensions(), quads, writer);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
