package io.github.yuantu.serve.explore;

import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.explore.ArticlePage.Claimed;
import io.github.yuantu.serve.explore.ArticlePage.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Gathers what was found in an article.
 *
 * @param dataset where it stands
 */
public record ArticlePages(DatasetGraph dataset) {

    private static final int MOST_SPANS = 5000;
    private static final int MOST_SIBLINGS = 100;

    /** The page of an article. */
    public ArticlePage page(Node article) {
        KnownGraph graph = KnownGraph.of(dataset);
        return new ArticlePage(
                graph.article(article),
                graph.text(article, Yt.DATE_INFERRED).equals("true"),
                graph.texts(article, SchemaDO.author.asNode()),
                graphOf(article).map(Node::toString).orElse(""),
                graph.text(article, SchemaDO.articleBody.asNode()),
                mentions(graph, article),
                claims(graph, article),
                lines(graph, graph.objects(article, Yt.REPRINT_OF).stream()),
                lines(graph, graph.subjects(Yt.REPRINT_OF, article, MOST_SIBLINGS).stream()),
                siblings(graph, article));
    }

    private Optional<Node> graphOf(Node article) {
        return first(dataset.findNG(Node.ANY, article, RDF.type.asNode(), Yt.ARTICLE))
                .map(Quad::getGraph);
    }

    private static Optional<Quad> first(Iterator<Quad> quads) {
        return quads.hasNext() ? Optional.of(quads.next()) : Optional.empty();
    }

    private static List<Named> mentions(KnownGraph graph, Node article) {
        return graph.subjects(OA.hasSource.asNode(), article, MOST_SPANS).stream()
                .flatMap(mention -> graph.object(mention, OA.hasSelector.asNode()).stream()
                        .flatMap(selector -> graph.object(mention, Yt.MENTIONS).stream()
                                .map(entity -> new Named(
                                        offset(graph, selector, OA.start.asNode()),
                                        offset(graph, selector, OA.end.asNode()),
                                        graph.thing(entity)))))
                .sorted(Comparator.comparingInt(Named::start)
                        .thenComparingInt(Named::end)
                        .thenComparing(named -> named.entity().iri()))
                .toList();
    }

    private static List<Claimed> claims(KnownGraph graph, Node article) {
        Statements statements = new Statements(graph);
        return graph.subjects(Prov.WAS_DERIVED_FROM, article, MOST_SPANS).stream()
                .flatMap(claim -> statements.claimed(claim).stream()
                        .map(triple -> new Claimed(
                                claim.toString(),
                                offset(graph, claim, Yt.START),
                                offset(graph, claim, Yt.END),
                                statements.statement(triple),
                                graph.text(claim, Yt.EXTRACTOR),
                                statements.confidence(claim))))
                .sorted(Comparator.comparingInt(Claimed::start)
                        .thenComparingInt(Claimed::end)
                        .thenComparing(claimed -> claimed.statement().relation())
                        .thenComparing(Claimed::claim))
                .toList();
    }

    private static List<ArticleLine> siblings(KnownGraph graph, Node article) {
        return lines(
                graph,
                graph.object(article, SchemaDO.isPartOf.asNode()).stream()
                        .flatMap(page -> graph.subjects(SchemaDO.isPartOf.asNode(), page, MOST_SIBLINGS).stream())
                        .filter(sibling -> !sibling.equals(article)));
    }

    private static List<ArticleLine> lines(KnownGraph graph, Stream<Node> articles) {
        return articles.map(graph::article)
                .sorted(Comparator.comparing(ArticleLine::headline).thenComparing(ArticleLine::iri))
                .toList();
    }

    private static int offset(KnownGraph graph, Node node, Node property) {
        return graph.number(node, property).map(BigDecimal::intValue).orElse(0);
    }

    /** The article whose statements a named graph holds; empty if it is none of an article. */
    public Optional<Node> articleOf(Node graph) {
        return first(dataset.findNG(graph, Node.ANY, RDF.type.asNode(), Yt.ARTICLE))
                .map(Quad::getSubject);
    }
}
