package io.github.yuantu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yuantu.question.GoldenGraph;
import io.github.yuantu.rdf.BuildMapper;
import io.github.yuantu.rdf.BuildRecord;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** Reads what describes an export by other programs than wrote it. */
class RoCrateTest {

    private static final String BASE = "https://example.org/id/";

    private static DatasetGraph built() {
        DatasetGraph graph = GoldenGraph.named();
        BuildMapper.map(
                        BASE,
                        new BuildRecord(
                                "9.8",
                                Instant.parse("2024-05-01T08:00:00.5Z"),
                                Instant.parse("2024-05-01T08:01:30Z"),
                                7,
                                3,
                                12,
                                Optional.of(LocalDate.of(2024, 3, 1)),
                                Optional.of(LocalDate.of(2024, 4, 1))))
                .forEach(graph::add);
        return graph;
    }

    private static ExportedFiles crate(DatasetGraph graph, String ending) throws IOException {
        var files = new ExportedFiles();
        var crate = new RoCrate(files, ending);
        new GraphFormats().named("tables").orElseThrow().write(Statements.of(graph), crate);
        assertThat(crate.describe(Statements.of(graph))).isTrue();
        return files;
    }

    @Test
    void theCrateNamesItsFilesAndTheBuild() throws IOException {
        ExportedFiles files = crate(built(), "");
        JsonNode metadata = new ObjectMapper().readTree(files.text("ro-crate-metadata.json"));
        assertThat(metadata.get("@context").asText()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
        JsonNode self = entity(metadata, "ro-crate-metadata.json");
        assertThat(self.at("/about/@id").asText()).isEqualTo("./");
        JsonNode root = entity(metadata, "./");
        assertThat(root.get("datePublished").asText()).isEqualTo("2024-05-01T08:01:30Z");
        assertThat(root.get("name").asText()).isNotEmpty();
        assertThat(entity(metadata, root.at("/license/@id").asText())
                        .get("name")
                        .asText())
                .contains("newspapers");
        Set<String> written = new HashSet<>(files.all().keySet());
        written.remove("ro-crate-metadata.json");
        assertThat(root.get("hasPart").findValuesAsText("@id")).containsExactlyInAnyOrderElementsOf(written);
        assertThat(entity(metadata, "Enterprise.csv").get("encodingFormat").asText())
                .isEqualTo("text/csv");
        JsonNode build = entity(metadata, BASE + "build");
        assertThat(build.get("startTime").asText()).isEqualTo("2024-05-01T08:00:00Z");
        assertThat(entity(metadata, build.at("/instrument/@id").asText())
                        .get("version")
                        .asText())
                .isEqualTo("9.8");
        assertThat(entity(metadata, build.at("/object/@id").asText())
                        .get("collectionSize")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void everyReferenceInTheCrateLeadsToAnEntityOfIt() throws IOException {
        JsonNode metadata = new ObjectMapper().readTree(crate(built(), ".gz").text("ro-crate-metadata.json"));
        Set<String> described = new HashSet<>();
        metadata.get("@graph").forEach(one -> described.add(one.get("@id").asText()));
        assertThat(described).hasSize(metadata.get("@graph").size()).contains("Enterprise.csv.gz", "dataset.ttl");
        Set<String> referred = new HashSet<>(metadata.get("@graph").findValuesAsText("@id"));
        referred.remove("https://w3id.org/ro/crate/1.1");
        assertThat(described).containsAll(referred);
    }

    private static JsonNode entity(JsonNode metadata, String id) {
        return StreamSupport.stream(metadata.get("@graph").spliterator(), false)
                .filter(entity -> entity.get("@id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + metadata));
    }

    @Test
    void theDatasetIsDescribedInVoidDcatAndProv() throws IOException {
        Model model =
                Rio.parse(new StringReader(crate(built(), "").text("dataset.ttl")), "file:///crate/", RDFFormat.TURTLE);
        var dataset = Values.iri(BASE, "dataset");
        var build = Values.iri(BASE, "build");
        assertThat(model.contains(dataset, RDF.TYPE, VOID.DATASET)).isTrue();
        assertThat(model.contains(dataset, RDF.TYPE, DCAT.DATASET)).isTrue();
        assertThat(model.contains(dataset, PROV.WAS_GENERATED_BY, build)).isTrue();
        assertThat(model.contains(build, PROV.STARTED_AT_TIME, null)).isTrue();
        assertThat(model.contains(dataset, DCTERMS.TEMPORAL, null)).isTrue();
        assertThat(model.contains(dataset, VOID.DOCUMENTS, Values.literal("3", XSD.INTEGER)))
                .isTrue();
        assertThat(model.filter(dataset, DCAT.HAS_DISTRIBUTION, null).objects())
                .contains(Values.iri("file:///crate/Enterprise.csv"));
    }

    @Test
    void aGraphThatDoesNotSayHowItWasBuiltIsNotDescribed() throws IOException {
        var files = new ExportedFiles();
        assertThat(new RoCrate(files, "").describe(Statements.of(GoldenGraph.named())))
                .isFalse();
        assertThat(files.all()).isEmpty();
    }
}
