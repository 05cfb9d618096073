package io.github.yuantu.export;

import io.github.yuantu.export.GraphFormat.Writer;
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
import org.eclipse.rdf4j.rio.RDFWriterFactory;
import org.eclipse.rdf4j.rio.RDFWriterRegistry;

/**
 * All formats: those that Jena streams are written by Jena, which is ten times as fast; every other one that Rio finds
 * on the class path by Rio. To add a format, add the Rio module that writes it.
 */
public final class GraphFormats {

    private static final List<Lang> BY_JENA =
            List.of(Lang.NQUADS, Lang.NTRIPLES, Lang.TRIG, Lang.TURTLE, Lang.RDFTHRIFT, Lang.RDFPROTO);

    private final SortedMap<String, GraphFormat> formats = new TreeMap<>();

    /** Looks up the formats on the class path. */
    public GraphFormats() {
        RDFWriterRegistry.getInstance().getAll().stream()
                .map(GraphFormats::byRio)
                .forEach(format -> formats.put(format.name(), format));
        BY_JENA.stream().map(GraphFormats::byJena).forEach(format -> formats.put(format.name(), format));
    }

    /** All formats by name. */
    public Collection<GraphFormat> all() {
        return List.copyOf(formats.values());
    }

    /** The format that is called {@code name}, or whose files end like that. */
    public Optional<GraphFormat> named(String name) {
        return Optional.ofNullable(formats.get(plain(name)))
                .or(() -> formats.values().stream()
                        .filter(format -> format.extensions().contains(name.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static GraphFormat byJena(Lang language) {
        boolean quads = RDFLanguages.isQuads(language);
        Writer writer =
                (graph, out) -> new StatementOrder(graph).send(StreamRDFWriter.getWriterStream(out, language), quads);
        return new GraphFormat(
                plain(language.getName()), language.getName(), language.getFileExtensions(), quads, writer);
    }

    private static GraphFormat byRio(RDFWriterFactory factory) {
        RDFFormat format = factory.getRDFFormat();
        boolean quads = format.supportsContexts();
        Writer writer = (graph, out) -> new StatementOrder(graph).send(new RioStream(factory.getWriter(out)), quads);
        return new GraphFormat(plain(format.getName()), format.getName(), format.getFileExtensions(), quads, writer);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
