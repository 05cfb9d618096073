package io.github.yuantu.export;

import io.github.yuantu.export.table.Table;
import io.github.yuantu.export.table.Table.Column;
import io.github.yuantu.export.table.Table.Kind;
import io.github.yuantu.export.table.Table.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Exports the answer to a query, within the caller's read transaction: of {@code SELECT} as one table, row by row; of
 * {@code CONSTRUCT} and {@code DESCRIBE} in any format, from memory.
 *
 * @param dataset the graph that is asked
 * @param query the query
 */
public record AnswerExport(DatasetGraph dataset, Query query) {

    private static final Set<XSDDatatype> WHOLE = Set.of(XSDDatatype.XSDinteger, XSDDatatype.XSDnonNegativeInteger);
    private static final Set<XSDDatatype> BROKEN =
            Set.of(XSDDatatype.XSDdecimal, XSDDatatype.XSDdouble, XSDDatatype.XSDfloat);

    /**
     * Writes it.
     *
     * @throws IllegalArgumentException if the format cannot hold such an answer
     */
    public void write(ExportFormat format, ExportFiles files) throws IOException {
        if (query.isSelectType()) {
            if (!(format instanceof TableFormat tables)) {
                throw new IllegalArgumentException("the answer to SELECT is a table, which " + format.title()
                        + " cannot hold; take xlsx, tables or parquet, or ask with CONSTRUCT");
            }
            tables.writer().write(List.of(table()), files);
        } else if (query.isConstructType() || query.isDescribeType()) {
            format.write(Statements.of(answer(!(format instanceof GraphFormat))), files);
        } else {
            throw new IllegalArgumentException("the answer to ASK is a word; ask it with: yuantu query");
        }
    }

    private QueryExec execution() {
        return QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build();
    }

    /** Asks twice: a column's kind must be known before its first cell is written. */
    private Table table() {
        Map<String, Kind> kinds = new HashMap<>();
        try (QueryExec execution = execution()) {
            execution
                    .select()
                    .forEachRemaining(row -> row.forEach(
                            (column, value) -> kinds.merge(column.getVarName(), kind(value), AnswerExport::widest)));
        }
        List<Column> columns = query.getResultVars().stream()
                .map(name -> new Column(name, kinds.getOrDefault(name, Kind.TEXT)))
                .toList();
        return new Table("answer", columns, this::rows);
    }

    private static Kind kind(Node value) {
        if (value.isLiteral() && WHOLE.contains(value.getLiteralDatatype())) {
            return Kind.INTEGER;
        }
        return value.isLiteral() && BROKEN.contains(value.getLiteralDatatype()) ? Kind.DECIMAL : Kind.TEXT;
    }

    private static Kind widest(Kind one, Kind other) {
        if (one == other) {
            return one;
        }
        return one == Kind.TEXT || other == Kind.TEXT ? Kind.TEXT : Kind.DECIMAL;
    }

    private void rows(Visitor visitor) throws IOException {
        try (QueryExec execution = execution()) {
            RowSet rows = execution.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                List<String> cells = new ArrayList<>();
                rows.getResultVars().forEach(name -> cells.add(word(row.get(name))));
                visitor.visit(cells);
            }
        }
    }

    private static String word(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    /** The answer as a dataset of one graph; if need be with the classes and names of what it tells of. */
    private DatasetGraph answer(boolean named) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (QueryExec execution = execution()) {
            Iterator<Triple> triples =
                    query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
            triples.forEachRemaining(graph::add);
        }
        if (named) {
            Set<Node> told =
                    Iter.toSet(Iter.flatMap(graph.find(), triple -> Iter.of(triple.getSubject(), triple.getObject())));
            told.stream().filter(Node::isURI).forEach(node -> name(node, graph));
        }
        return DatasetGraphFactory.wrap(graph);
    }

    private void name(Node node, Graph graph) {
        for (Node property : List.of(RDF.type.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
            Iter.toList(dataset.find(Node.ANY, node, property, Node.ANY)).stream()
                    .map(Quad::asTriple)
                    .forEach(graph::add);
        }
    }
}
