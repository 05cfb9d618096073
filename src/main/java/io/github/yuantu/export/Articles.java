package io.github.yuantu.export;

import io.github.yuantu.rdf.Yt;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Which graphs are those of articles, and of which day. Remembers both for each graph that it was asked for. */
public final class Articles {

    private final Statements statements;
    private final Map<Node, Optional<Stretch>> days = new HashMap<>();

    /** @param statements the graph; read within the caller's transaction */
    public Articles(Statements statements) {
        this.statements = statements;
    }

    /** Whether {@code graph} is an article's, or the answer to a query. */
    public boolean isSaidByOne(Node graph) {
        return Quad.isDefaultGraph(graph) || day(graph).isPresent();
    }

    /** How many of {@code graphs} are articles'. */
    public int count(Collection<Node> graphs) {
        return (int) graphs.stream().filter(graph -> day(graph).isPresent()).count();
    }

    /** From the first to the last day of those of {@code graphs} that are articles'. */
    public Stretch stretch(Collection<Node> graphs) {
        return graphs.stream().flatMap(graph -> day(graph).stream()).reduce(Stretch.UNKNOWN, Stretch::with);
    }

    /** The day of an article's graph, unknown if the article has none; empty if it is no article's. */
    private Optional<Stretch> day(Node graph) {
        return days.computeIfAbsent(graph, this::read);
    }

    private Optional<Stretch> read(Node graph) {
        return statements.quads(graph, Node.ANY, RDF.type.asNode(), Yt.ARTICLE).stream()
                .findFirst()
                .map(article -> statements
                        .one(graph, article.getSubject(), SchemaDO.datePublished.asNode())
                        .map(Stretch::of)
                        .orElse(Stretch.UNKNOWN));
    }
}
