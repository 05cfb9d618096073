package io.github.yuantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Modality;
import io.github.yuantu.knowledge.ProjectStatus;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class YtTest {

    @Test
    void everyTermStandsInTheOntology() throws IllegalAccessException {
        Model ontology = RDFDataMgr.loadModel("ontology/yuantu.ttl");

        assertThat(terms())
                .hasSizeGreaterThan(40)
                .allSatisfy(term -> assertThat(ontology.getGraph().contains(term, Node.ANY, Node.ANY))
                        .as(term.getURI())
                        .isTrue());
    }

    private static List<Node> terms() throws IllegalAccessException {
        List<Node> terms = new ArrayList<>();
        for (Field field : Yt.class.getFields()) {
            if (field.getType() == Node.class) {
                terms.add((Node) field.get(null));
            }
        }
        Stream.of(EntityType.values()).map(Yt::of).forEach(terms::add);
        Stream.of(DateProperty.values()).map(Yt::of).forEach(terms::add);
        Stream.of(ProjectStatus.values()).map(Yt::of).forEach(terms::add);
        Stream.of(Modality.values()).map(Yt::of).forEach(terms::add);
        return terms;
    }
}
