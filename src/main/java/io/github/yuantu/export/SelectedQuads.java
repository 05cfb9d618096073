package io.github.yuantu.export;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Yt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Whether a statement belongs to a selection. Looks around it in the dataset; remembers a word for each graph. */
final class SelectedQuads implements Predicate<Quad> {

    private static final Set<Node> ENTITY_CLASSES =
            Arrays.stream(EntityType.values()).map(Yt::of).collect(Collectors.toUnmodifiableSet());
    /** What a post, a figure and a quotation are claimed by. */
    private static final List<Node> CLAIMED_BY = List.of(Yt.ABOUT, Yt.SPEAKER, ORG.member.asNode());

    private final DatasetGraph dataset;
    private final Selection selection;
    private final Set<Node> classes;
    private final Map<Node, Boolean> recent = new HashMap<>();

    SelectedQuads(DatasetGraph dataset, Selection selection) {
        this.dataset = dataset;
        this.selection = selection;
        this.classes = selection.classes().stream().map(Yt::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(Quad quad) {
        return recent.computeIfAbsent(quad.getGraph(), this::isRecent)
                && (classes.isEmpty() || isOfClasses(quad))
                && (selection.leastConfidence() <= 0 || isSure(quad));
    }

    private boolean isRecent(Node graph) {
        LocalDate since = selection.since().orElse(LocalDate.MIN);
        return !dataset.contains(graph, Node.ANY, RDF.type.asNode(), Yt.ARTICLE)
                || since.equals(LocalDate.MIN)
                || find(graph, Node.ANY, SchemaDO.datePublished.asNode()).stream()
                        .anyMatch(date ->
                                !Stretch.of(date).from().orElse(LocalDate.MIN).isBefore(since));
    }

    private boolean isOfClasses(Quad quad) {
        return !isDropped(quad.getGraph(), quad.getSubject()) && !isOther(quad.getObject());
    }

    /** Whether a node is left out with the entity that it tells of. */
    private boolean isDropped(Node graph, Node node) {
        if (isEntity(node)) {
            return isOther(node);
        }
        if (dataset.contains(graph, node, RDF.type.asNode(), OA.TextPositionSelector.asNode())) {
            return Iter.toList(dataset.find(graph, Node.ANY, OA.hasSelector.asNode(), node)).stream()
                    .allMatch(mention -> isDropped(graph, mention.getSubject()));
        }
        return Iter.toList(dataset.find(graph, node, Node.ANY, Node.ANY)).stream()
                .anyMatch(said -> isOther(said.getObject())
                        || (said.getPredicate().equals(RDF.subject.asNode()) && isDropped(graph, said.getObject())));
    }

    private boolean isEntity(Node node) {
        return node.isURI() && types(node).stream().anyMatch(ENTITY_CLASSES::contains);
    }

    private boolean isOther(Node node) {
        if (!node.isURI()) {
            return false;
        }
        Set<Node> types = types(node);
        return types.stream().anyMatch(ENTITY_CLASSES::contains)
                && types.stream().noneMatch(classes::contains);
    }

    private Set<Node> types(Node node) {
        return find(Node.ANY, node, RDF.type.asNode());
    }

    private boolean isSure(Quad quad) {
        Node graph = quad.getGraph();
        Optional<Node> confidence =
                find(graph, quad.getSubject(), Yt.CONFIDENCE).stream().findFirst();
        if (confidence.isPresent()) {
            return isSure(confidence.get());
        }
        boolean factNode = CLAIMED_BY.stream().anyMatch(by -> dataset.contains(graph, quad.getSubject(), by, Node.ANY));
        List<Node> claims = Iter.toList(dataset.find(graph, Node.ANY, RDF.subject.asNode(), quad.getSubject())).stream()
                .map(Quad::getSubject)
                .filter(claim -> factNode || claims(graph, claim, quad))
                .toList();
        return claims.isEmpty()
                || claims.stream()
                        .flatMap(claim -> find(graph, claim, Yt.CONFIDENCE).stream())
                        .anyMatch(this::isSure);
    }

    private boolean claims(Node graph, Node claim, Quad quad) {
        return dataset.contains(graph, claim, RDF.predicate.asNode(), quad.getPredicate())
                && dataset.contains(graph, claim, RDF.object.asNode(), quad.getObject());
    }

    private boolean isSure(Node confidence) {
        return Double.parseDouble(confidence.getLiteralLexicalForm()) >= selection.leastConfidence();
    }

    private Set<Node> find(Node graph, Node subject, Node predicate) {
        return Iter.toList(dataset.find(graph, subject, predicate, Node.ANY)).stream()
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }
}
