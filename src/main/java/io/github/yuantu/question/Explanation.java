package io.github.yuantu.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private static ProvenFact fact(QuerySolution row) {
        return new ProvenFact(
                text(row, "subject"),
                text(row, "relation"),
                text(row, "object"),
                text(row, "detail"),
                text(row, "sentence"),
                String.join(" · ", text(row, "headline"), text(row, "published"), text(row, "page")),
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
