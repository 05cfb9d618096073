package io.github.yuantu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    private static final String ARTICLE = """
            @prefix yt: <https://w3id.org/yuantu/ontology#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix schema: <https://schema.org/> .
            <http://example.org/a> a yt:Article ; schema:articleBody "𠮷林投产。澄江开工。" .
            <http://example.org/m> a yt:Mention ; oa:exact "澄江" ; oa:hasSelector <http://example.org/s> .
            <http://example.org/s> oa:start 6 ; oa:end 8 .
            """;

    @TempDir
    private Path folder;

    private DatasetGraph database;

    @BeforeEach
    void connect() {
        database = Databases.connect(folder);
    }

    @AfterEach
    void release() {
        Databases.release(database);
    }

    @Test
    void evidenceStandsWhereItReadsAsTheArticleDoes() {
        load(ARTICLE + "<http://example.org/c> a yt:Claim ; oa:exact '澄江开工。' ; yt:start 6 ; yt:end 11 .");

        new EvidenceCheck(database).verify();
        assertThat(new IndexCheck(database).count().graphs()).isEqualTo(1);
    }

    @Test
    void evidenceThatReadsOtherwiseIsFound() {
        load(ARTICLE + "<http://example.org/c> a yt:Claim ; oa:exact '澄江开工。' ; yt:start 5 ; yt:end 10 .");

        assertThatThrownBy(() -> new EvidenceCheck(database).verify())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("http://example.org/c");
    }

    @Test
    void evidenceWithoutAPlaceIsFound() {
        load(ARTICLE + "<http://example.org/c> a yt:Claim ; oa:exact '澄江开工。' .");

        assertThatThrownBy(() -> new EvidenceCheck(database).verify()).isInstanceOf(SetupException.class);
    }

    @Test
    void anIndexThatLacksAQuadIsFound() {
        load(ARTICLE);
        Txn.executeWrite(database, () -> {
            TupleIndex second = TDBInternal.requireStorage(database)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .getTupleTable()
                    .getIndex(1);
            Tuple<NodeId> one = second.all().next();
            second.delete(one);
        });

        assertThatThrownBy(() -> new IndexCheck(database).count())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("indexes differ");
    }

    private void load(String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        List<Quad> quads = graph.stream()
                .map(triple -> Quad.create(NodeFactory.createURI("http://example.org/g"), triple))
                .toList();
        Txn.executeWrite(database, () -> quads.forEach(database::add));
    }
}
