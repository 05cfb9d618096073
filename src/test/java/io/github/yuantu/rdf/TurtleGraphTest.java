package io.github.yuantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class TurtleGraphTest {

    private static final String UNION = """
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            <http://example.org/a> a [ a owl:Class ; owl:unionOf ( <http://example.org/x> <http://example.org/y> ) ] .
            <https://w3id.org/yuantu/id/place/650200> a <http://example.org/Place> .
            """;

    @Test
    void nodesWithoutNameGetTheSameOneEachTime() {
        List<Quad> quads = quads(UNION, IriMinter.DEFAULT_BASE);

        assertThat(quads)
                .hasSize(8)
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
        assertThat(Set.copyOf(quads)).isEqualTo(Set.copyOf(quads(UNION, IriMinter.DEFAULT_BASE)));
    }

    @Test
    void resourcesMoveUnderTheBaseOfTheUser() {
        assertThat(quads(UNION, "http://example.org/"))
                .extracting(Quad::getSubject)
                .extracting(Node::toString)
                .contains("http://example.org/place/650200");
    }

    @Test
    void aFileThatNamesItselfNamesItsGraph() {
        assertThat(quads("<http://example.org/o> a <http://www.w3.org/2002/07/owl#Ontology> .", IriMinter.DEFAULT_BASE))
                .extracting(quad -> quad.getGraph().getURI())
                .containsExactly("http://example.org/o");
        assertThat(quads(UNION, IriMinter.DEFAULT_BASE))
                .extracting(quad -> quad.getGraph().getURI())
                .containsOnly("https://w3id.org/yuantu/ontology/sample");
    }

    private static List<Quad> quads(String turtle, String base) {
        return new TurtleGraph(base)
                .quads("ontology/sample.ttl", new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
    }
}
