package io.github.yuantu.export.table;

import io.github.yuantu.export.Statements;
import io.github.yuantu.export.table.Table.Column;
import io.github.yuantu.export.table.Table.Kind;
import io.github.yuantu.export.table.Table.Visitor;
import io.github.yuantu.rdf.Yt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** What articles say in figures and quotations, which sentence proves each fact, and the articles themselves. */
final class SourceTables {

    private static final List<Node> FIGURE = List.of(
            Yt.INDICATOR,
            Yt.VALUE,
            Yt.VALUE_MAX,
            Yt.UNIT,
            Yt.NORMALIZED_VALUE,
            Yt.NORMALIZED_UNIT,
            Yt.PERIOD,
            Yt.MODALITY,
            Yt.GROWTH,
            Yt.QUALIFIER);
    private static final List<Node> NUMBERS = List.of(Yt.VALUE, Yt.VALUE_MAX, Yt.NORMALIZED_VALUE, Yt.GROWTH);

    private final Statements statements;

    SourceTables(Statements statements) {
        this.statements = statements;
    }

    List<Table> all() {
        List<Column> figure = new ArrayList<>(GraphTables.texts("iri", "about", "aboutName"));
        FIGURE.forEach(property ->
                figure.add(new Column(property.getLocalName(), NUMBERS.contains(property) ? Kind.DECIMAL : Kind.TEXT)));
        figure.addAll(GraphTables.texts("headline", "published", "article"));
        return List.of(
                new Table("observation", figure, this::figures),
                new Table(
                        "quotation",
                        GraphTables.texts("iri", "speaker", "speakerName", "text", "headline", "published", "article"),
                        this::quotations),
                new Table("claim", claim(), this::claims),
                new Table(
                        "article",
                        GraphTables.texts("iri", "headline", "published", "publisher", "page", "authors"),
                        this::articles));
    }

    private static List<Column> claim() {
        List<Column> columns =
                new ArrayList<>(GraphTables.texts("subject", "subjectName", "predicate", "object", "objectName"));
        columns.add(new Column("confidence", Kind.DECIMAL));
        columns.addAll(GraphTables.texts("extractor", "sentence", "headline", "published", "article"));
        return columns;
    }

    private void figures(Visitor visitor) throws IOException {
        for (Quad figure : ofClass(Yt.OBSERVATION)) {
            Node graph = figure.getGraph();
            Node node = figure.getSubject();
            List<String> row = new ArrayList<>(List.of(node.getURI()));
            row.addAll(named(graph, node, Yt.ABOUT));
            FIGURE.forEach(property -> row.add(words(graph, node, property)));
            row.addAll(article(graph));
            visitor.visit(row);
        }
    }

    private void quotations(Visitor visitor) throws IOException {
        for (Quad quotation : ofClass(Yt.QUOTATION)) {
            Node graph = quotation.getGraph();
            List<String> row = new ArrayList<>(List.of(quotation.getSubject().getURI()));
            row.addAll(named(graph, quotation.getSubject(), Yt.SPEAKER));
            row.add(words(graph, quotation.getSubject(), Yt.QUOTED_TEXT));
            row.addAll(article(graph));
            visitor.visit(row);
        }
    }

    private void claims(Visitor visitor) throws IOException {
        for (Quad claim : ofClass(Yt.CLAIM)) {
            Node graph = claim.getGraph();
            Node node = claim.getSubject();
            List<String> row = new ArrayList<>(named(graph, node, RDF.subject.asNode()));
            row.add(words(graph, node, RDF.predicate.asNode()));
            row.addAll(named(graph, node, RDF.object.asNode()));
            for (Node property : List.of(Yt.CONFIDENCE, Yt.EXTRACTOR, OA.exact.asNode())) {
                row.add(words(graph, node, property));
            }
            row.addAll(article(graph));
            visitor.visit(row);
        }
    }

    private void articles(Visitor visitor) throws IOException {
        for (Quad article : ofClass(Yt.ARTICLE)) {
            Node graph = article.getGraph();
            Node node = article.getSubject();
            Node page = statements.one(graph, node, SchemaDO.isPartOf.asNode()).orElse(node);
            visitor.visit(List.of(
                    node.getURI(),
                    words(graph, node, SchemaDO.headline.asNode()),
                    words(graph, node, SchemaDO.datePublished.asNode()),
                    words(graph, page, SchemaDO.publisher.asNode()),
                    words(graph, page, DCTerms.source.asNode()),
                    words(graph, node, SchemaDO.author.asNode())));
        }
    }

    /** Those of a class, graph by graph; a graph's own are in memory at a time. */
    private Iterable<Quad> ofClass(Node type) {
        return () -> (statements.graphs().isEmpty() ? List.of(Quad.defaultGraphIRI) : statements.graphs())
                .stream()
                        .flatMap(graph -> statements.quads(graph, Node.ANY, RDF.type.asNode(), type).stream())
                        .iterator();
    }

    private List<String> named(Node graph, Node node, Node property) {
        return statements
                .one(graph, node, property)
                .map(value -> List.of(word(value), name(value)))
                .orElse(List.of("", ""));
    }

    private String name(Node entity) {
        return statements.all(entity, SKOS.prefLabel.asNode()).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private List<String> article(Node graph) {
        return statements.quads(graph, Node.ANY, RDF.type.asNode(), Yt.ARTICLE).stream()
                .findFirst()
                .map(Quad::getSubject)
                .map(article -> List.of(
                        words(graph, article, SchemaDO.headline.asNode()),
                        words(graph, article, SchemaDO.datePublished.asNode()),
                        article.getURI()))
                .orElse(List.of("", "", ""));
    }

    private String words(Node graph, Node node, Node property) {
        return statements.quads(graph, node, property, Node.ANY).stream()
                .map(quad -> word(quad.getObject()))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String word(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.isURI() && value.getURI().startsWith(Yt.NAMESPACE) ? value.getLocalName() : value.toString();
    }
}
