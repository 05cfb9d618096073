package io.github.yuantu.serve.explore;

import io.github.yuantu.store.Original;
import io.github.yuantu.store.SearchHit;
import io.github.yuantu.store.SearchHits;
import io.github.yuantu.store.SearchIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Finds entities and articles by words, and shows the words around them.
 *
 * @param dataset what the index is of
 * @param index finds them
 */
public record Search(DatasetGraph dataset, SearchIndex index) {

    private static final int SUGGESTIONS = 8;
    private static final int MOST_ENTITIES = 60;
    private static final int MOST_ARTICLES = 40;
    private static final int AROUND = 36;

    /**
     * What a search found.
     *
     * @param entities the best of the entities
     * @param entityCount how many there are
     * @param articles the best of the articles
     * @param articleCount how many there are
     */
    public record Results(List<SearchHit> entities, long entityCount, List<FoundArticle> articles, long articleCount) {}

    /** An article, with the first place where the words stand; headlines may be all that has them. */
    public record FoundArticle(ArticleLine article, Optional<Snippet> snippet) {}

    /** Words of a text with what stands around them. */
    public record Snippet(String before, String hit, String after) {}

    /** The entities that somebody who types {@code words} may mean. */
    public List<SearchHit> suggestions(String words) {
        return index.entities(words, "", SUGGESTIONS).hits();
    }

    /**
     * Entities and articles.
     *
     * @param type the local name of the class that entities must have, any if empty; articles only come without one
     */
    public Results results(String words, String type) {
        SearchHits entities = index.entities(words, type, MOST_ENTITIES);
        SearchHits articles = words.isBlank() || !type.isEmpty()
                ? new SearchHits(List.of(), 0)
                : index.articles(words, MOST_ARTICLES);
        KnownGraph graph = KnownGraph.of(dataset);
        return new Results(
                entities.hits(),
                entities.total(),
                articles.hits().stream().map(hit -> article(graph, hit, words)).toList(),
                articles.total());
    }

    private static FoundArticle article(KnownGraph graph, SearchHit hit, String words) {
        Node article = KnownGraph.node(hit.iri());
        String body = graph.text(article, SchemaDO.articleBody.asNode());
        return new FoundArticle(graph.article(article), snippet(body, words));
    }

    private static Optional<Snippet> snippet(String body, String words) {
        String folded = body.toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().split("\\s+"))
                .filter(piece -> folded.length() == body.length() && folded.contains(piece.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(piece -> {
                    int start = folded.indexOf(piece.toLowerCase(Locale.ROOT));
                    int end = start + piece.length();
                    return new Snippet(
                            body.substring(Math.max(0, start - AROUND), start),
                            body.substring(start, end),
                            body.substring(end, Math.min(body.length(), end + AROUND)));
                });
    }

    /** The page that an article was found on; empty if it was not kept. */
    public Optional<Original> original(String article) {
        return index.original(article);
    }
}
