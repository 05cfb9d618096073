package io.github.yuantu.serve.reconcile;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.reconcile.Candidate.Named;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a dataset says of its entities, whichever article says it.
 *
 * @param dataset read within the caller's transaction
 * @param schema the words for classes
 */
record KnownEntities(DatasetGraph dataset, Schema schema) {

    private static final Set<String> CLASSES =
            Arrays.stream(EntityType.values()).map(EntityType::localName).collect(Collectors.toUnmodifiableSet());

    /** The values of one of the schema's properties, each once. */
    List<Node> values(String entity, String property) {
        if (!property.startsWith(Schema.INVERSE)) {
            return values(entity, Yt.term(property));
        }
        Node inverse = Yt.term(property.substring(Schema.INVERSE.length()));
        return ordered(dataset.find(Node.ANY, Node.ANY, inverse, NodeFactory.createURI(entity)), Quad::getSubject);
    }

    private List<Node> values(String entity, Node property) {
        return ordered(dataset.find(Node.ANY, NodeFactory.createURI(entity), property, Node.ANY), Quad::getObject);
    }

    private static List<Node> ordered(Iterator<Quad> quads, Function<Quad, Node> end) {
        return Iter.toList(quads).stream()
                .map(end)
                .distinct()
                .sorted(NodeCmp::compareRDFTerms)
                .toList();
    }

    /** All names, the preferred one first. */
    List<String> names(String entity) {
        return Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> values(entity, property.asNode()).stream())
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .toList();
    }

    /** The entity classes that it is of; empty if it is no entity. */
    List<Named> types(String entity) {
        return values(entity, RDF.type.asNode()).stream()
                .filter(type -> type.isURI() && type.getURI().startsWith(Yt.NAMESPACE))
                .map(Node::getLocalName)
                .filter(CLASSES::contains)
                .map(schema::type)
                .flatMap(Optional::stream)
                .toList();
    }
}
