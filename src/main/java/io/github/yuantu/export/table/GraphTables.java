package io.github.yuantu.export.table;

import io.github.yuantu.export.Statements;
import io.github.yuantu.export.Stretch;
import io.github.yuantu.export.network.Network;
import io.github.yuantu.export.network.NetworkEdge;
import io.github.yuantu.export.network.NetworkNode;
import io.github.yuantu.export.table.Table.Column;
import io.github.yuantu.export.table.Table.Kind;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.lexicon.Ontology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** A graph as tables: one a class, one a relation, and those of posts, figures, quotations, proofs and articles. */
public final class GraphTables {

    private static final List<String> VALUES = Stream.concat(
                    Stream.of("divisionCode", "status"),
                    Arrays.stream(DateProperty.values()).map(DateProperty::localName))
            .toList();

    private final Statements statements;
    private final Network network;
    private final EntityNames names;

    /** @param statements the graph; read within the caller's transaction */
    public GraphTables(Statements statements) {
        this.statements = statements;
        this.network = new Network(statements);
        this.names = new EntityNames(statements);
    }

    /** All tables, also those that will have no rows. */
    public List<Table> all() {
        List<Table> tables = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            tables.add(entities(type));
        }
        Ontology.load().relations().keySet().stream().sorted().forEach(relation -> tables.add(relation(relation)));
        tables.add(relation(Network.POST));
        tables.addAll(new SourceTables(statements, names).all());
        return tables;
    }

    private Table entities(EntityType type) {
        List<Column> columns = new ArrayList<>(texts("iri", "name", "otherNames", "classes"));
        VALUES.forEach(property -> columns.add(new Column(property, Kind.TEXT)));
        columns.add(new Column("articles", Kind.INTEGER));
        columns.addAll(texts("knownFrom", "knownTo"));
        return new Table(type.localName(), columns, visitor -> network.nodes(type, node -> visitor.visit(row(node))));
    }

    private static List<String> row(NetworkNode node) {
        List<String> row = new ArrayList<>(List.of(
                node.iri(), node.name(), String.join("|", node.otherNames()), String.join("|", node.classes())));
        VALUES.forEach(property -> row.add(node.values().getOrDefault(property, "")));
        row.add(Integer.toString(node.articles()));
        row.add(first(node.known()));
        row.add(last(node.known()));
        return row;
    }

    private Table relation(String relation) {
        List<Column> columns = new ArrayList<>(texts("source", "sourceName", "target", "targetName", "title"));
        columns.add(new Column("sentences", Kind.INTEGER));
        columns.add(new Column("confidence", Kind.DECIMAL));
        columns.add(new Column("articles", Kind.INTEGER));
        columns.addAll(texts("saidFrom", "saidTo"));
        return new Table(relation, columns, visitor -> network.edges(relation, edge -> visitor.visit(row(edge))));
    }

    private List<String> row(NetworkEdge edge) {
        return List.of(
                edge.source(),
                names.of(NodeFactory.createURI(edge.source())),
                edge.target(),
                names.of(NodeFactory.createURI(edge.target())),
                edge.title(),
                Integer.toString(edge.sentences()),
                Double.toString(edge.confidence()),
                Integer.toString(edge.articles()),
                first(edge.said()),
                last(edge.said()));
    }

    private static String first(Stretch stretch) {
        return stretch.from().map(Object::toString).orElse("");
    }

    private static String last(Stretch stretch) {
        return stretch.to().map(Object::toString).orElse("");
    }

    static List<Column> texts(String... names) {
        return Arrays.stream(names).map(name -> new Column(name, Kind.TEXT)).toList();
    }
}
