package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.knowledge.ResolvedArticle.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Decides which referents of all articles are the same entity. */
public final class Resolver {

    /** The articles with their referents turned into entities. */
    public List<ResolvedArticle> resolve(List<ArticleFacts> articles) {
        return articles.stream().map(this::resolve).toList();
    }

    private ResolvedArticle resolve(ArticleFacts article) {
        List<Naming> namings = article.referents().stream()
                .map(referent -> new Naming(entity(referent, article), referent))
                .toList();
        Map<Mention, Entity> entities = new HashMap<>();
        namings.forEach(
                naming -> naming.referent().mentions().forEach(mention -> entities.put(mention, naming.entity())));
        List<Fact<Entity>> facts = article.facts().stream()
                .<Fact<Entity>>map(fact -> fact.map(entities::get))
                .toList();
        return new ResolvedArticle(article.article(), namings, facts);
    }

    private static Entity entity(Referent referent, ArticleFacts article) {
        String key = FoldedName.of(referent.name()).value();
        if (referent.scope() == Referent.Scope.PAGE) {
            key = article.article().page().source() + "#" + key;
        }
        return new Entity(
                referent.divisionCode().orElse(key),
                referent.type(),
                referent.name(),
                new TreeSet<>(referent.aliases()),
                referent.divisionCode());
    }
}
