package io.github.yuantu.question;

import io.github.yuantu.knowledge.FoldedName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * What a graph says of an entity, each fact with the sentence that says it. To be asked within a read transaction.
 *
 * @param dataset the graph, its default graph the union of all
 */
public record Explanation(DatasetGraph dataset) {

    private static final String NAMED = """
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?entity ?name ?class
            WHERE {
              ?entity skos:prefLabel|skos:altLabel ?known ; skos:prefLabel ?name ; a ?type .
              FILTER(%s)
              FILTER(STRSTARTS(STR(?type), STR(yt:)))
              BIND(STRAFTER(STR(?type), "#") AS ?class)
            }
            ORDER BY ?name ?class ?entity
            LIMIT 20
            """;

    private static final String DECISIONS = """
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            SELECT DISTINCT ?merged ?class ?name ?other ?reason
            WHERE {
              ?decision yt:decidedName ?name ; yt:decidedClass ?class ; yt:comparedWith ?other ;
                        yt:merged ?merged ; yt:reason ?reason .
              FILTER(?name IN (?one, ?two, ?oneFolded, ?twoFolded) || ?other IN (?one, ?two, ?oneFolded, ?twoFolded))
            }
            ORDER BY DESC(?merged) ?class ?name ?other ?reason
            LIMIT 20
            """;

    private static final String ARTICLES_WITH_BOTH = """
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <https://schema.org/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT DISTINCT ?headline ?published ?page
            WHERE {
              ?oneMention yt:mentions ?entity ; oa:exact ?one ; oa:hasSource ?article .
              ?twoMention yt:mentions ?entity ; oa:exact ?two ; oa:hasSource ?article .
              ?article schema:isPartOf/dcterms:source ?page .
              OPTIONAL { ?article schema:headline ?headline }
              OPTIONAL { ?article schema:datePublished ?published }
            }
            ORDER BY ?published ?page
            LIMIT 3
            """;

    private static final String KNOWN_BY_BOTH = """
            PREFIX yt: <https://w3id.org/yuantu/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?graph
            WHERE {
              GRAPH ?graph {
                ?entity skos:prefLabel|skos:altLabel ?oneKnown ; skos:prefLabel|skos:altLabel ?twoKnown .
                FILTER(STR(?oneKnown) = ?one && STR(?twoKnown) = ?two)
              }
              FILTER NOT EXISTS { GRAPH ?graph { ?article a yt:Article } }
            }
            """;

    /** An entity that was found, with its name and its classes, the broader and the narrower. */
    public record Found(String iri, String name, String type) {}

    /**
     * A fact, with its proof.
     *
     * @param subject the name at its beginning, empty for a figure, a post or a quotation
     * @param relation the property's local name
     * @param object the name or value at its end
     * @param detail the figure, post or quotation itself, otherwise empty
     * @param sentence the words that say it
     * @param article headline, day and page of the article
     * @param rule who found it, and how sure that is
     */
    public record ProvenFact(
            String subject,
            String relation,
            String object,
            String detail,
            String sentence,
            String article,
            String rule) {}

    /** The entities of exactly that name, or other name. */
    public List<Found> named(String name) {
        return find("STR(?known) = ?given", name);
    }

    /** Some entities whose name contains {@code part}. */
    public List<Found> similarTo(String part) {
        return find("CONTAINS(STR(?known), ?given)", part);
    }

    private List<Found> find(String filter, String name) {
        Map<Var, Node> given = Map.of(Var.alloc("given"), NodeFactory.createLiteralString(name));
        Map<String, Found> found = new LinkedHashMap<>();
        ask(NAMED.formatted(filter), given, row -> {
            String iri = row.getResource("entity").getURI();
            found.merge(
                    iri,
                    new Found(iri, text(row, "name"), text(row, "class")),
                    (one, other) -> new Found(iri, one.name(), one.type() + ", " + other.type()));
        });
        return List.copyOf(found.values());
    }

    /** All that is claimed of an entity. */
    public List<ProvenFact> facts(Found entity) {
        Map<Var, Node> given = Map.of(Var.alloc("entity"), NodeFactory.createURI(entity.iri()));
        List<ProvenFact> facts = new ArrayList<>();
        ask(query("/explain.rq"), given, row -> facts.add(fact(row)));
        return facts;
    }

    /** Whether {@code one} and {@code two} name one entity here, and why. */
    public Sameness compare(String one, String two) {
        List<Found> ofOne = named(one);
        List<Found> ofTwo = named(two);
        Map<Var, Node> names = Map.of(
                Var.alloc("one"), NodeFactory.createLiteralString(one),
                Var.alloc("two"), NodeFactory.createLiteralString(two),
                Var.alloc("oneFolded"), folded(one),
                Var.alloc("twoFolded"), folded(two));
        List<Sameness.Decision> decisions = new ArrayList<>();
        ask(
                DECISIONS,
                names,
                row -> decisions.add(new Sameness.Decision(
                        row.getLiteral("merged").getBoolean(),
                        text(row, "class"),
                        text(row, "name"),
                        text(row, "other"),
                        text(row, "reason"))));
        List<String> articles = new ArrayList<>();
        ask(ARTICLES_WITH_BOTH, names, row -> articles.add(article(row)));
        List<Found> together = ofOne.stream().filter(ofTwo::contains).toList();
        return new Sameness(
                together,
                ofOne.stream().filter(found -> !ofTwo.contains(found)).toList(),
                ofTwo.stream().filter(found -> !ofOne.contains(found)).toList(),
                decisions,
                together.stream().anyMatch(entity -> isKnownByBoth(entity, names)),
                articles);
    }

    private boolean isKnownByBoth(Found entity, Map<Var, Node> names) {
        Map<Var, Node> given = new HashMap<>(names);
        given.put(Var.alloc("entity"), NodeFactory.createURI(entity.iri()));
        List<String> graphs = new ArrayList<>();
        ask(KNOWN_BY_BOTH, given, row -> graphs.add(row.getResource("graph").getURI()));
        return !graphs.isEmpty();
    }

    private static Node folded(String name) {
        return NodeFactory.createLiteralString(FoldedName.of(name).value());
    }

    private static String article(QuerySolution row) {
        return String.join(" · ", text(row, "headline"), text(row, "published"), text(row, "page"));
    }

    private static ProvenFact fact(QuerySolution row) {
        return new ProvenFact(
                text(row, "subject"),
                text(row, "relation"),
                text(row, "object"),
                text(row, "detail"),
                text(row, "sentence"),
                article(row),
                text(row, "extractor") + " (" + text(row, "confidence") + ")");
    }

    private void ask(String text, Map<Var, Node> given, Consumer<QuerySolution> each) {
        Query query = QueryTransformOps.replaceVars(QueryFactory.create(text), given);
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(query)
                .build()) {
            execution.execSelect().forEachRemaining(each);
        }
    }

    private static String text(QuerySolution row, String column) {
        return row.contains(column) && row.get(column).isLiteral()
                ? row.getLiteral(column).getLexicalForm()
                : "";
    }

    private static String query(String resource) {
        try (InputStream in = Objects.requireNonNull(Explanation.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
