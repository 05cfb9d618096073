package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.knowledge.ResolvedArticle.Naming;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Decides which referents of all articles are the same entity: page by page, then by the reference data, then by the
 * aliases that some page explains; and which articles are reprints. The result does not depend on the order of the
 * pages, and an article changes it only for the names that it has itself.
 */
public final class Resolver {
    private final Gazetteer gazetteer;
    private final ShortName shortNames = new ShortName();
    private final FullName fullNames;
    private final KnownThings known;

    /** A resolver that knows these entities beforehand. */
    public Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.fullNames = new FullName(gazetteer);
        this.known = new KnownThings(gazetteer, shortNames);
    }

    /** The articles with their referents turned into entities. */
    public Resolution resolve(List<ArticleFacts> articles) {
        List<MergeDecision> decisions = new ArrayList<>();
        List<Thing> things = new ClassSettlement(known, decisions::add).settle(thingsOfPages(articles, decisions::add));
        List<EntityKey> keys = new Identification(known, shortNames, fullNames, decisions::add).keysOf(things);
        EntityDirectory directory = new EntityDirectory(gazetteer);
        for (int i = 0; i < things.size(); i++) {
            directory.add(keys.get(i), things.get(i));
        }
        Map<Occurrence, Entity> entities = directory.entities(decisions::add);
        List<Optional<Article>> originals =
                Reprints.originals(articles.stream().map(ArticleFacts::article).toList());
        List<ResolvedArticle> resolved = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            resolved.add(rewrite(i, articles.get(i), originals.get(i), entities));
        }
        return new Resolution(resolved, decisions);
    }

    private static List<Thing> thingsOfPages(List<ArticleFacts> articles, Consumer<MergeDecision> decisions) {
        SortedMap<String, List<Occurrence>> pages = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            String page = articles.get(i).article().page().source();
            List<Occurrence> occurrences = pages.computeIfAbsent(page, key -> new ArrayList<>());
            int article = i;
            articles.get(i).referents().forEach(referent -> occurrences.add(new Occurrence(article, referent)));
        }
        PageMerger merger = new PageMerger(decisions);
        List<Thing> things = new ArrayList<>();
        pages.forEach((page, occurrences) -> things.addAll(merger.merge(page, occurrences)));
        return things;
    }

    private static ResolvedArticle rewrite(
            int index, ArticleFacts article, Optional<Article> original, Map<Occurrence, Entity> entities) {
        List<Naming> namings = new ArrayList<>();
        Map<Mention, Entity> named = new HashMap<>();
        article.referents().forEach(referent -> {
            Entity entity = entityOf(new Occurrence(index, referent), entities);
            namings.add(new Naming(entity, referent));
            referent.mentions().forEach(mention -> named.put(mention, entity));
        });
        List<Fact<Entity>> facts = new ArrayList<>();
        article.facts().forEach(fact -> facts.add(fact.map(mention -> entityOf(mention, named))));
        return new ResolvedArticle(article.article(), original, namings, facts);
    }

    private static <K> Entity entityOf(K key, Map<K, Entity> entities) {
        Entity entity = entities.get(key);
        if (entity == null) {
            throw new IllegalArgumentException("no entity for " + key);
        }
        return entity;
    }
}
