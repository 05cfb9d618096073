package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.lexicon.ReferenceData;
import io.github.yuantu.rdf.IriMinter;
import io.github.yuantu.rdf.TurtleGraph;
import io.github.yuantu.rdf.Yt;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class ReferenceIrisTest {

    private final IriMinter iris = new IriMinter(IriMinter.DEFAULT_BASE);

    @Test
    void whatTheReferenceDataKnowsHasTheIriThatAnArticleGivesIt() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        TurtleGraph turtle = new TurtleGraph(IriMinter.DEFAULT_BASE);
        ReferenceData.resources().stream()
                .flatMap(resource -> turtle.quads(resource, ReferenceData.open(resource)).stream())
                .forEach(dataset::add);

        List<Quad> typed = Stream.of(EntityType.values())
                .flatMap(type -> dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Yt.of(type)))
                .toList();
        assertThat(typed)
                .hasSizeGreaterThan(3000)
                .allSatisfy(quad -> assertThat(quad.getSubject()).isEqualTo(iris.entity(entity(quad, dataset))));
    }

    private static Entity entity(Quad typed, DatasetGraph dataset) {
        EntityType type = Stream.of(EntityType.values())
                .filter(each -> Yt.of(each).equals(typed.getObject()))
                .findFirst()
                .orElseThrow();
        String name = value(typed, SKOS.prefLabel.asNode(), dataset).orElseThrow();
        return new Entity(
                FoldedName.of(name).value(), type, name, new TreeSet<>(), value(typed, Yt.DIVISION_CODE, dataset));
    }

    private static Optional<String> value(Quad typed, Node property, DatasetGraph dataset) {
        return dataset.stream(Node.ANY, typed.getSubject(), property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
