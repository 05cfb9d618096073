package io.github.yuantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.store.Violation.Severity;
import io.github.yuantu.store.Violation.Source;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

    private static final String PREFIXES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix yt: <https://w3id.org/yuantu/ontology#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix schema: <https://schema.org/> .
            """;
    private static final String SHAPES = """
            [] a sh:NodeShape ; sh:targetClass yt:Observation ;
                sh:property [ sh:path yt:value ; sh:minCount 1 ; sh:message "figure without value" ] ;
                sh:property [ sh:path yt:unit ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message "no unit" ] .
            """;

    private final Validation validation = new Validation(graph(SHAPES), graph(""));

    @Test
    void saysWhichSentenceOfWhichArticleBreaksAShape() {
        assertThat(validate("""
                                <http://example.org/a> a yt:Article ; schema:headline "澄江要闻" .
                                <http://example.org/o> a yt:Observation ; yt:unit "亿元" .
                                <http://example.org/c> rdf:subject <http://example.org/o> ; oa:exact "投资若干亿元。" .
                                """))
                .containsExactly(new Violation(
                        Severity.VIOLATION,
                        "http://example.org/o",
                        "figure without value",
                        List.of(new Source("澄江要闻", "投资若干亿元。"))));
    }

    @Test
    void putsTheWorstFirst() {
        assertThat(validate("<http://example.org/o> a yt:Observation ."))
                .extracting(Violation::severity)
                .containsExactly(Severity.VIOLATION, Severity.WARNING);
    }

    @Test
    void hasNothingToSayOfWhatHoldsToTheShapes() {
        assertThat(validate("<http://example.org/o> a yt:Observation ; yt:value 8 ; yt:unit '亿元' ."))
                .isEmpty();
    }

    @Test
    void findsWhatIsWrongInAStore(@TempDir Path folder) {
        try (GenerationWriter writer = GenerationWriter.begin(folder)) {
            writer.write(
                    quads(
                            "<http://example.org/a> a yt:Article . <http://example.org/o> a yt:Observation ; yt:value 8 ; yt:unit '亿元' ."));
            writer.publish();
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.<List<Violation>>read(validation::validate)).isEmpty();
        }
        try (GenerationWriter writer = GenerationWriter.begin(folder)) {
            writer.write(quads(
                    "<http://example.org/a> a yt:Article . <http://example.org/o> a yt:Observation ; yt:unit '亿元' ."));
            writer.publish();
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.<List<Violation>>read(validation::validate))
                    .extracting(Violation::message)
                    .containsExactly("figure without value");
        }
    }

    private List<Violation> validate(String turtle) {
        return validation.validate(quads(turtle));
    }

    private static List<Quad> quads(String turtle) {
        return graph(turtle).stream()
                .map(triple -> Quad.create(NodeFactory.createURI("http://example.org/g"), triple))
                .toList();
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
