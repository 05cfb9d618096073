package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.Contradiction;
import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.text.Article;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns what an article says into the statements of its own named graph, in the contract's terms. A pure function; safe
 * for use by several threads.
 */
public final class GraphMapper {
    private final IriMinter iris;
    private final EntityMapper entities;

    /**
     * @param iris makes the IRIs
     * @param narrowerClasses local names of the ontology's narrower classes that an entity belongs to by its name
     * @param toSimplified converts traditional characters to simplified ones
     */
    public GraphMapper(
            IriMinter iris,
            Function<Entity, ? extends Collection<String>> narrowerClasses,
            UnaryOperator<String> toSimplified) {
        this.iris = iris;
        this.entities = new EntityMapper(iris, narrowerClasses, new NameScript(toSimplified));
    }

    /** The statements of {@code resolved}, which nothing contradicts, each once, in a fixed order. */
    public List<Quad> map(ResolvedArticle resolved) {
        return map(resolved, List.of());
    }

    /** The same, its claims linked to those of other articles that contradict them. */
    public List<Quad> map(ResolvedArticle resolved, List<Contradiction> contradictions) {
        Article article = resolved.article();
        ArticleGraph graph = graphOf(article);
        new ArticleMapper(iris, graph).map(article);
        resolved.original().ifPresent(original -> graph.state(graph.article(), Yt.REPRINT_OF, articleNode(original)));
        resolved.namings().forEach(naming -> entities.map(naming, article.text(), graph));
        FactMapper facts = new FactMapper(iris, graph, article.text());
        facts.map(resolved.facts());
        contradictions.forEach(contradiction -> {
            Article other = contradiction.article();
            Node claim = new FactMapper(iris, graphOf(other), other.text()).claim(contradiction.other());
            graph.state(facts.claim(contradiction.fact()), Yt.CONTRADICTS, claim);
        });
        return graph.quads();
    }

    private ArticleGraph graphOf(Article article) {
        return new ArticleGraph(iris.mint("graph", identity(article)), articleNode(article));
    }

    /** The IRI of an article. */
    public Node articleNode(Article article) {
        return iris.mint("article", identity(article));
    }

    private static String[] identity(Article article) {
        return new String[] {article.page().source(), article.headline().orElse(""), article.text()};
    }
}
