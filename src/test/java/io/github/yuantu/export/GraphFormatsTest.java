package io.github.yuantu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.lexicon.OntologyTerm.Kind;
import io.github.yuantu.question.GoldenGraph;
import io.github.yuantu.rdf.BuildMapper;
import io.github.yuantu.rdf.BuildRecord;
import io.github.yuantu.rdf.Yt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParserRegistry;
import org.eclipse.rdf4j.rio.RDFWriterRegistry;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphFormatsTest {

    private static final DatasetGraph GRAPH = built();

    /** A graph with the record of its build, as every build makes it. */
    private static DatasetGraph built() {
        DatasetGraph graph = GoldenGraph.named();
        BuildMapper.map(
                        "https://example.org/id/",
                        new BuildRecord(
                                "1",
                                Instant.EPOCH,
                                Instant.EPOCH,
                                1,
                                3,
                                9,
                                Optional.of(LocalDate.EPOCH),
                                Optional.of(LocalDate.EPOCH)))
                .forEach(graph::add);
        return graph;
    }

    static List<GraphFormat> formatsThatRioReads() {
        return formats().stream().filter(format -> parser(format).isPresent()).toList();
    }

    private static List<GraphFormat> formats() {
        return new GraphFormats()
                .all().stream()
                        .filter(GraphFormat.class::isInstance)
                        .map(GraphFormat.class::cast)
                        .toList();
    }

    private static Optional<RDFFormat> parser(GraphFormat format) {
        return RDFParserRegistry.getInstance().getKeys().stream()
                .filter(known -> plain(known.getName()).equals(format.name()))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    @Test
    void thereIsEveryFormatThatRioWritesAndTwoOfJena() {
        assertThat(formats().stream().map(GraphFormat::name))
                .containsExactlyInAnyOrder(
                        "binaryrdf",
                        "jsonld",
                        "n3",
                        "ndjsonld",
                        "nquads",
                        "ntriples",
                        "rdfjson",
                        "rdfproto",
                        "rdfthrift",
                        "rdfxml",
                        "trig",
                        "trigstar",
                        "trix",
                        "turtle",
                        "turtlestar")
                .containsAll(RDFWriterRegistry.getInstance().getKeys().stream()
                        .map(format -> plain(format.getName()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("formatsThatRioReads")
    void rioReadsBackWhatWasWritten(GraphFormat format) throws IOException {
        Model read = Rio.parse(
                new ByteArrayInputStream(written(format)), "", parser(format).orElseThrow());
        Model expected = Rio.parse(new ByteArrayInputStream(written("nquads")), "", RDFFormat.NQUADS);
        if (!format.quads()) {
            Model union = new LinkedHashModel();
            expected.forEach(
                    statement -> union.add(statement.getSubject(), statement.getPredicate(), statement.getObject()));
            expected = union;
        }
        assertThat(Models.isomorphic(read, expected)).as(format.name()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("formatsThatJenaReads")
    void jenaReadsBackWhatWasWritten(Lang language) {
        DatasetGraph read = DatasetGraphFactory.create();
        String name = language.equals(Lang.JSONLD) ? "jsonld" : plain(language.getName());
        RDFDataMgr.read(read, new ByteArrayInputStream(written(name)), language);
        assertThat(quads(read)).containsExactlyInAnyOrderElementsOf(quads(GRAPH));
    }

    static List<Lang> formatsThatJenaReads() {
        return List.of(Lang.NQUADS, Lang.TRIG, Lang.RDFTHRIFT, Lang.RDFPROTO, Lang.TRIX, Lang.JSONLD);
    }

    @Test
    void nquadsComeInAnOrderThatDependsOnNothingButThemselves() {
        DatasetGraph shuffled = DatasetGraphFactory.create();
        List<Quad> quads = new ArrayList<>(quads(GRAPH));
        Collections.reverse(quads);
        quads.forEach(shuffled::add);
        GraphFormat nquads = (GraphFormat) new GraphFormats().named("nq").orElseThrow();
        assertThat(written(nquads, shuffled)).isEqualTo(written(nquads));
        assertThat(new String(written(nquads), StandardCharsets.UTF_8)).contains("澄江新区光伏基地项目");
    }

    @Test
    void rdfJsonOfAStoreHasEachSubjectAndPropertyOnce() throws IOException {
        DatasetGraph stored = GoldenGraph.stored(GRAPH);
        byte[] json = Txn.calculateRead(stored, () -> {
            try {
                return ExportedFiles.of(stored, "rdfjson").bytes("rdfjson.rj");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(new ObjectMapper()
                        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                        .readTree(json))
                .hasSizeGreaterThan(20);
    }

    @Test
    void whatDoesNotFitInMemoryIsSortedOnDisk() throws IOException {
        assertThat(ExportedFiles.of(Statements.of(GRAPH, 7), "nquads").only())
                .isEqualTo(ExportedFiles.of(GRAPH, "nquads").only())
                .isNotEmpty();
    }

    @Test
    void theContextOfJsonLdHasAWordForEachPropertyOfTheOntology() {
        var context = JsonLdContext.load();
        assertThat(Ontology.load().terms().stream()
                        .filter(term -> term.kind() == Kind.OBJECT_PROPERTY || term.kind() == Kind.DATATYPE_PROPERTY)
                        .map(term -> context.term(Yt.term(term.name())).word()))
                .isNotEmpty()
                .noneMatch(word -> word.contains(":"));
    }

    private static List<Quad> quads(DatasetGraph graph) {
        return Iter.toList(graph.find());
    }

    private static byte[] written(String name) {
        return written((GraphFormat) new GraphFormats().named(name).orElseThrow());
    }

    private static byte[] written(GraphFormat format) {
        return written(format, GRAPH);
    }

    private static byte[] written(GraphFormat format, DatasetGraph graph) {
        var out = new ByteArrayOutputStream();
        format.write(graph, out);
        return out.toByteArray();
    }
}
