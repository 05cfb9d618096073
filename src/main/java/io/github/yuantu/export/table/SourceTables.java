package io.github.yuantu.export.table;

import io.github.yuantu.export.Statements;
import io.github.yuantu.export.table.Table.Column;
import io.github.yuantu.export.table.Table.Kind;
import io.github.yuantu.export.table.Table.Visitor;
import io.github.yuantu.rdf.Yt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
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
    private final EntityNames names;
    private Node articleOf = Node.ANY;
    private List<String> article = List.of();

    SourceTables(Statements statements, EntityNames names) {
        this.statements = statements;
        this.names = names;
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
            Said said = said(figure);
            List<String> row = new ArrayList<>(List.of(figure.getSubject().getURI()));
            row.addAll(named(said, Yt.ABOUT));
            FIGURE.forEach(property -> row.add(said.words(property)));
            row.addAll(article(figure.getGraph()));
            visitor.visit(row);
        }
    }

    private void quotations(Visitor visitor) throws IOException {
        for (Quad quotation : ofClass(Yt.QUOTATION)) {
            Said said = said(quotation);
            List<String> row = new ArrayList<>(List.of(quotation.getSubject().getURI()));
            row.addAll(named(said, Yt.SPEAKER));
            row.add(said.words(Yt.QUOTED_TEXT));
            row.addAll(article(quotation.getGraph()));
            visitor.visit(row);
        }
    }

    private void claims(Visitor visitor) throws IOException {
        for (Quad claim : ofClass(Yt.CLAIM)) {
            Said said = said(claim);
            List<String> row = new ArrayList<>(named(said, RDF.subject.asNode()));
            row.add(said.words(RDF.predicate.asNode()));
            row.addAll(named(said, RDF.object.asNode()));
            for (Node property : List.of(Yt.CONFIDENCE, Yt.EXTRACTOR, OA.exact.asNode())) {
                row.add(said.words(property));
            }
            row.addAll(article(claim.getGraph()));
            visitor.visit(row);
        }
    }

    private void articles(Visitor visitor) throws IOException {
        for (Quad article : ofClass(Yt.ARTICLE)) {
            Said said = said(article);
            Said page = said.one(SchemaDO.isPartOf.asNode())
                    .map(node -> said(article.getGraph(), node))
                    .orElse(said);
            visitor.visit(List.of(
                    article.getSubject().getURI(),
                    said.words(SchemaDO.headline.asNode()),
                    said.words(SchemaDO.datePublished.asNode()),
                    page.words(SchemaDO.publisher.asNode()),
                    page.words(DCTerms.source.asNode()),
                    said.words(SchemaDO.author.asNode())));
        }
    }

    /** What a graph says of a node, by property. */
    private record Said(Map<Node, List<Node>> values) {

        Optional<Node> one(Node property) {
            return values.getOrDefault(property, List.of()).stream().min(NodeCmp::compareRDFTerms);
        }

        String words(Node property) {
            return values.getOrDefault(property, List.of()).stream()
                    .map(SourceTables::word)
                    .sorted()
                    .collect(Collectors.joining("|"));
        }
    }

    private Said said(Quad typed) {
        return said(typed.getGraph(), typed.getSubject());
    }

    private Said said(Node graph, Node node) {
        return new Said(statements.quads(graph, node, Node.ANY, Node.ANY).stream()
                .collect(Collectors.groupingBy(
                        Quad::getPredicate, Collectors.mapping(Quad::getObject, Collectors.toList()))));
    }

    /** Those of a class, graph by graph; a graph's own are in memory at a time. */
    private Iterable<Quad> ofClass(Node type) {
        return () -> (statements.graphs().isEmpty() ? List.of(Quad.defaultGraphIRI) : statements.graphs())
                .stream()
                        .flatMap(graph -> statements.quads(graph, Node.ANY, RDF.type.asNode(), type).stream())
                        .iterator();
    }

    private List<String> named(Said said, Node property) {
        return said.one(property)
                .map(value -> List.of(word(value), value.isURI() ? names.of(value) : ""))
                .orElse(List.of("", ""));
    }

    /** Headline, day and IRI of a graph's article; rows of one graph follow each other. */
    private List<String> article(Node graph) {
        if (!graph.equals(articleOf)) {
            articleOf = graph;
            article = statements.quads(graph, Node.ANY, RDF.type.asNode(), Yt.ARTICLE).stream()
                    .findFirst()
                    .map(typed -> List.of(
                            said(typed).words(SchemaDO.headline.asNode()),
                            said(typed).words(SchemaDO.datePublished.asNode()),
                            typed.getSubject().getURI()))
                    .orElse(List.of("", "", ""));
        }
        return article;
    }

    private static String word(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.isURI() && value.getURI().startsWith(Yt.NAMESPACE) ? value.getLocalName() : value.toString();
    }
}
