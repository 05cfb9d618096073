package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.evaluate.score.BuiltPage;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** What a graph says of a page, as an annotation for people to correct. */
public final class Draft {

    private static final int START_OF_QUOTATION = 14;

    private final String name;
    private final BuiltPage page;
    private final Collection<String> relations;
    private final Map<String, String> articles = new LinkedHashMap<>();
    private final Map<String, String> entities = new LinkedHashMap<>();
    private final Map<List<String>, Claim> claims = new HashMap<>();

    private record Claim(String article, String sentence) {}

    private Draft(String name, BuiltPage page, Collection<String> relations) {
        this.name = name;
        this.page = page;
        this.relations = relations;
        page.instances(Yt.ARTICLE).forEach(node -> articles.put(node, "a" + (articles.size() + 1)));
        page.nodes().stream()
                .filter(node -> !page.classes(node).isEmpty())
                .forEach(node -> entities.put(node, "e" + (entities.size() + 1)));
        for (String node : page.instances(Yt.CLAIM)) {
            List<String> statement = new ArrayList<>(page.all(node, RDF.subject.asNode()));
            statement.addAll(page.all(node, RDF.predicate.asNode()));
            statement.addAll(page.all(node, RDF.object.asNode()));
            claims.putIfAbsent(statement, new Claim(one(node, Prov.WAS_DERIVED_FROM), one(node, OA.exact.asNode())));
        }
    }

    /**
     * The annotation that says what the page says.
     *
     * @param name the page's file
     * @param relations the local names of the relations that are annotated
     */
    public static GoldPage of(String name, BuiltPage page, Collection<String> relations) {
        return new Draft(name, page, relations).draft();
    }

    private GoldPage draft() {
        Probes probes = new Probes(articles.keySet().stream()
                .map(node -> one(node, SchemaDO.articleBody.asNode()))
                .toList());
        return new GoldPage(
                name,
                articles.keySet().stream()
                        .flatMap(node -> page.first(node, SchemaDO.datePublished.asNode()).stream())
                        .findFirst(),
                articles.keySet().stream().map(node -> article(node, probes)).toList(),
                entities.keySet().stream().map(this::entity).toList(),
                relations(),
                page.instances(ORG.Membership.asNode()).stream().map(this::post).toList(),
                dates(),
                status(),
                page.instances(Yt.OBSERVATION).stream().map(this::observation).toList(),
                page.instances(Yt.QUOTATION).stream().map(this::quotation).toList());
    }

    private String one(String node, Node property) {
        return page.first(node, property).orElse("");
    }

    /** Of an article that cannot be told from others by a stretch of its text nothing is asked. */
    private GoldPage.Article article(String node, Probes probes) {
        List<String> found = probes.of(one(node, SchemaDO.articleBody.asNode()));
        boolean known = !found.isEmpty();
        List<String> authors = page.all(node, SchemaDO.author.asNode());
        return new GoldPage.Article(
                id(articles, node),
                known ? page.first(node, SchemaDO.headline.asNode()) : Optional.empty(),
                found,
                known ? authors : List.of(),
                "news");
    }

    private GoldPage.Entity entity(String node) {
        Set<String> names = new LinkedHashSet<>(page.all(node, SKOS.prefLabel.asNode()));
        names.addAll(page.all(node, SKOS.altLabel.asNode()));
        names.addAll(page.all(node, RDFS.label.asNode()));
        names.add(page.name(node));
        Set<String> mentioned = new TreeSet<>();
        for (String mention : page.instances(Yt.MENTION)) {
            if (page.all(mention, Yt.MENTIONS).contains(node)) {
                page.all(mention, OA.hasSource.asNode()).forEach(article -> mentioned.add(id(articles, article)));
            }
        }
        EntityType type = page.classes(node).get(0);
        return new GoldPage.Entity(
                id(entities, node),
                type.localName(),
                List.copyOf(names),
                List.of(),
                List.of(),
                List.copyOf(mentioned),
                false);
    }

    /** The id of a node, or what was not mapped shown as it is. */
    private static String id(Map<String, String> ids, String node) {
        return ids.getOrDefault(node, node);
    }

    private List<GoldPage.Relation> relations() {
        List<GoldPage.Relation> rows = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (String subject : entities.keySet()) {
            for (String relation : new TreeSet<>(relations)) {
                for (String object : page.all(subject, Yt.term(relation))) {
                    boolean turned = seen.contains(List.of(object, relation, subject));
                    if (entities.containsKey(object) && !turned && seen.add(List.of(subject, relation, object))) {
                        Claim claim = claim(subject, Yt.term(relation), object);
                        rows.add(new GoldPage.Relation(
                                relation,
                                id(entities, subject),
                                id(entities, object),
                                article(claim),
                                quote(claim),
                                false));
                    }
                }
            }
        }
        return rows;
    }

    private Claim claim(String subject, Node property, String object) {
        return claims.getOrDefault(List.of(subject, property.getURI(), object), new Claim("", ""));
    }

    private String article(Claim claim) {
        return articles.getOrDefault(
                claim.article, articles.values().stream().findFirst().orElse(""));
    }

    private static Optional<String> quote(Claim claim) {
        return Optional.of(claim.sentence.replace("\n", "")).filter(words -> !words.isEmpty());
    }

    private GoldPage.Post post(String node) {
        String person = one(node, ORG.member.asNode());
        return new GoldPage.Post(
                id(entities, person),
                id(entities, one(node, ORG.organization.asNode())),
                one(node, Yt.POST_TITLE),
                article(claim(node, ORG.member.asNode(), person)),
                false);
    }

    /** The finer dates of a thing first: a coarser one beside them is then not taken for the finer one. */
    private List<GoldPage.Dated> dates() {
        List<GoldPage.Dated> rows = new ArrayList<>();
        for (String node : entities.keySet()) {
            for (DateProperty property : DateProperty.values()) {
                page.all(node, Yt.of(property)).stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .forEach(value -> rows.add(new GoldPage.Dated(
                                property.localName(),
                                id(entities, node),
                                value,
                                article(claim(node, Yt.of(property), value)),
                                false)));
            }
        }
        return rows;
    }

    private List<GoldPage.Status> status() {
        List<GoldPage.Status> rows = new ArrayList<>();
        for (String node : entities.keySet()) {
            for (String value : new LinkedHashSet<>(page.all(node, Yt.STATUS))) {
                rows.add(new GoldPage.Status(
                        id(entities, node),
                        value.replace(Yt.NAMESPACE, ""),
                        article(claim(node, Yt.STATUS, value)),
                        false));
            }
        }
        return rows;
    }

    private GoldPage.Observation observation(String node) {
        String about = one(node, Yt.ABOUT);
        Claim claim = claim(node, Yt.ABOUT, about);
        return new GoldPage.Observation(
                id(entities, about),
                one(node, Yt.INDICATOR),
                new BigDecimal(one(node, Yt.VALUE)),
                page.first(node, Yt.VALUE_MAX).map(BigDecimal::new),
                one(node, Yt.UNIT),
                page.first(node, Yt.PERIOD),
                page.first(node, Yt.GROWTH).map(BigDecimal::new),
                article(claim),
                quote(claim),
                false);
    }

    private GoldPage.Quotation quotation(String node) {
        String speaker = one(node, Yt.SPEAKER);
        String words = one(node, Yt.QUOTED_TEXT);
        int length = Math.min(START_OF_QUOTATION, words.codePointCount(0, words.length()));
        return new GoldPage.Quotation(
                id(entities, speaker),
                words.substring(0, words.offsetByCodePoints(0, length)),
                article(claim(node, Yt.SPEAKER, speaker)),
                false);
    }
}
