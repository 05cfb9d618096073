package io.github.yuantu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.question.GoldenGraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final DatasetGraph GRAPH = GoldenGraph.named();
    private static final String BASE = "https://w3id.org/yuantu/id/";
    private static final String YT = "https://w3id.org/yuantu/ontology#";

    private static DatasetGraph exported(Selection selection) throws IOException {
        String file =
                ExportedFiles.of(Statements.of(GRAPH, selection), "nquads").only();
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Lang.NQUADS);
        return read;
    }

    private static boolean holds(DatasetGraph graph, String name, String subject, String predicate, String object) {
        return graph.contains(iri(name), iri(subject), iri(predicate), iri(object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri.contains(":") ? iri : BASE + iri);
    }

    @Test
    void sinceADayLeavesOutWhatArticlesSaidBefore() throws IOException {
        DatasetGraph since = exported(new Selection(Optional.of(LocalDate.of(2024, 5, 20)), Set.of(), 0));
        assertThat(since.containsGraph(iri("graph-1"))).isFalse();
        assertThat(since.containsGraph(iri("graph-2"))).isTrue();
        assertThat(since.containsGraph(iri("reference"))).isTrue();
    }

    @Test
    void ofSomeClassesOnlyWhatHoldsBetweenThemAndItsProofStay() throws IOException {
        DatasetGraph some =
                exported(new Selection(Optional.empty(), Set.of(EntityType.PROJECT, EntityType.ENTERPRISE), 0));
        assertThat(holds(some, "graph-1", "solar", YT + "developer", "firm")).isTrue();
        assertThat(holds(some, "graph-1", "solar", YT + "locatedIn", "chengjiang"))
                .isFalse();
        assertThat(some.find(Node.ANY, iri("claim-1"), Node.ANY, Node.ANY))
                .toIterable()
                .isNotEmpty();
        assertThat(some.find(Node.ANY, iri("claim-4"), Node.ANY, Node.ANY))
                .toIterable()
                .isEmpty();
        assertThat(some.find(Node.ANY, iri("claim-22"), Node.ANY, Node.ANY))
                .toIterable()
                .isEmpty();
        assertThat(some.find(Node.ANY, iri("growth-2"), Node.ANY, Node.ANY))
                .toIterable()
                .isEmpty();
        assertThat(some.find(Node.ANY, iri("claim-18"), Node.ANY, Node.ANY))
                .toIterable()
                .isEmpty();
        assertThat(some.find(Node.ANY, iri("article-3"), Node.ANY, Node.ANY))
                .toIterable()
                .isNotEmpty();
        String network = ExportedFiles.of(
                        Statements.of(
                                GRAPH,
                                new Selection(Optional.empty(), Set.of(EntityType.PROJECT, EntityType.ENTERPRISE), 0)),
                        "dot")
                .only();
        assertThat(network).contains("远泽集团", "relation=\"developer\"").doesNotContain("澄江市\"", "林知远");
    }

    @Test
    void factsThatNobodyIsSureOfAreLeftOut() throws IOException {
        DatasetGraph sure = exported(new Selection(Optional.empty(), Set.of(), 0.75));
        assertThat(holds(sure, "graph-1", "solar", YT + "developer", "firm")).isTrue();
        assertThat(holds(sure, "graph-2", "solar", YT + "developer", "firm")).isFalse();
        assertThat(sure.find(Node.ANY, iri("claim-2"), Node.ANY, Node.ANY))
                .toIterable()
                .isEmpty();
        assertThat(holds(sure, "graph-2", "park", YT + "establishedBy", "office"))
                .isTrue();
        assertThat(exported(new Selection(Optional.empty(), Set.of(), 0.85))
                        .find(Node.ANY, iri("patents"), Node.ANY, Node.ANY))
                .toIterable()
                .isEmpty();
    }

    @Test
    void everythingIsAll() throws IOException {
        assertThat(exported(Selection.ALL).find()).toIterable().hasSize((int)
                GRAPH.stream().count());
    }
}
