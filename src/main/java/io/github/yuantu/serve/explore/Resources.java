package io.github.yuantu.serve.explore;

import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.explore.Resource.Said;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Tells what IRIs lead to.
 *
 * @param dataset where they are spoken of
 */
public record Resources(DatasetGraph dataset) {

    private static final int MOST = 300;

    /** What {@code iri} leads to; empty if nothing is said of it. */
    public Optional<Resource> resource(String iri) {
        KnownGraph graph = KnownGraph.of(dataset);
        ArticlePages articles = new ArticlePages(dataset);
        Node named = KnownGraph.node(iri);
        Node node = articles.articleOf(named).orElse(named);
        if (!graph.knows(node)) {
            return Optional.empty();
        }
        Thing thing = graph.thing(node);
        if (graph.isA(node, Yt.ARTICLE)) {
            return Optional.of(new Resource(
                    thing, Optional.empty(), Optional.of(articles.page(node)), Optional.empty(), List.of(), false));
        }
        if (graph.isEntity(node)) {
            return Optional.of(new Resource(
                    thing,
                    Optional.of(new EntityPages(graph).page(node)),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    false));
        }
        return Optional.of(new Resource(
                thing,
                Optional.empty(),
                Optional.empty(),
                new EvidencePages(graph).page(node),
                statements(graph, node),
                graph.find(node, Node.ANY, Node.ANY, MOST).size() == MOST
                        || graph.find(Node.ANY, Node.ANY, node, MOST).size() == MOST));
    }

    private static List<Said> statements(KnownGraph graph, Node node) {
        Stream<Said> outward = graph.find(node, Node.ANY, Node.ANY, MOST).stream()
                .map(triple -> said(graph, triple, false, triple.getObject()));
        Stream<Said> inward = graph.find(Node.ANY, Node.ANY, node, MOST).stream()
                .map(triple -> said(graph, triple, true, triple.getSubject()));
        return Stream.concat(outward, inward)
                .sorted(Comparator.comparing(Said::inverse)
                        .thenComparing(Said::property)
                        .thenComparing(Said::value)
                        .thenComparing(said -> said.other().map(Thing::iri).orElse("")))
                .toList();
    }

    private static Said said(KnownGraph graph, Triple triple, boolean inverse, Node other) {
        String property = triple.getPredicate().toString();
        return other.isLiteral()
                ? new Said(property, inverse, Optional.empty(), other.getLiteralLexicalForm())
                : new Said(property, inverse, Optional.of(graph.thing(other)), "");
    }
}
