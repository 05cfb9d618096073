package io.github.yuantu.knowledge;

import io.github.yuantu.text.Article;
import java.util.List;
import java.util.Optional;

/**
 * What one article says, once it is known which of its things other articles speak of too.
 *
 * @param article the article
 * @param original the article that it prints again, if it is a reprint
 * @param namings which entity each of its referents is
 * @param facts what it says of them
 */
public record ResolvedArticle(
        Article article, Optional<Article> original, List<Naming> namings, List<Fact<Entity>> facts) {
    public ResolvedArticle {
        namings = List.copyOf(namings);
        facts = List.copyOf(facts);
    }

    /** An entity, and how this article names it. */
    public record Naming(Entity entity, Referent referent) {}

    /** The same article with these facts. */
    public ResolvedArticle saying(List<Fact<Entity>> others) {
        return new ResolvedArticle(article, original, namings, others);
    }
}
