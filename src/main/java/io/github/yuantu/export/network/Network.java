package io.github.yuantu.export.network;

import io.github.yuantu.export.Articles;
import io.github.yuantu.export.Statements;
import io.github.yuantu.export.Stretch;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Yt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The entities that articles name, and what holds between them. What only the reference data knows is left out. Holds
 * one entity with its edges at a time, besides a word for each article.
 */
public final class Network {

    /** The relation of an edge that stands for a post. */
    public static final String POST = "post";

    /** The properties of a node's values, in the order of columns. */
    static final List<String> VALUES = Stream.concat(
                    Stream.of("divisionCode", "status"),
                    Arrays.stream(DateProperty.values()).map(DateProperty::localName))
            .toList();

    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final Node TYPE = RDF.type.asNode();
    private static final int REMEMBERED = 50_000;

    private final Statements statements;
    private final Articles articles;
    /** What thousands of articles name is looked up in all of them, so it is remembered. */
    private final Cache<Node, Optional<EntityType>> types = CacheFactory.createCache(REMEMBERED);

    /** @param statements the graph; read within the caller's transaction */
    public Network(Statements statements) {
        this.statements = statements;
        this.articles = new Articles(statements);
    }

    /** Takes nodes. */
    @FunctionalInterface
    public interface NodeVisitor {
        void visit(NetworkNode node) throws IOException;
    }

    /** Takes edges. */
    @FunctionalInterface
    public interface EdgeVisitor {
        void visit(NetworkEdge edge) throws IOException;
    }

    /** Each node, class by class. */
    public void nodes(NodeVisitor visitor) throws IOException {
        for (EntityType type : TYPES) {
            nodes(type, visitor);
        }
    }

    /** Each node of a class. */
    public void nodes(EntityType type, NodeVisitor visitor) throws IOException {
        for (Node entity : entities(type)) {
            Optional<NetworkNode> node = node(entity).filter(one -> one.type().equals(type.localName()));
            if (node.isPresent()) {
                visitor.visit(node.get());
            }
        }
    }

    /** The IRIs of a class: the only list that grows with the graph, some 100 bytes an entity. */
    private List<Node> entities(EntityType type) {
        List<Node> entities = new ArrayList<>();
        statements.union(Node.ANY, TYPE, Yt.of(type), triple -> entities.add(triple.getSubject()));
        return entities;
    }

    /** Each edge, by the class of its subject. */
    public void edges(EdgeVisitor visitor) throws IOException {
        for (EntityType type : TYPES) {
            for (Node entity : entities(type)) {
                if (type(entity).equals(Optional.of(type))) {
                    for (NetworkEdge edge : edges(entity)) {
                        visitor.visit(edge);
                    }
                }
            }
        }
    }

    /** Each edge of a relation. */
    public void edges(String relation, EdgeVisitor visitor) throws IOException {
        Set<Node> subjects = new LinkedHashSet<>();
        Node property = relation.equals(POST) ? ORG.member.asNode() : Yt.term(relation);
        statements.union(
                Node.ANY,
                property,
                Node.ANY,
                triple -> subjects.add(relation.equals(POST) ? triple.getObject() : triple.getSubject()));
        for (Node subject : subjects) {
            if (type(subject).isPresent()) {
                for (NetworkEdge edge : relation.equals(POST) ? posts(subject) : related(subject, property)) {
                    visitor.visit(edge);
                }
            }
        }
    }

    private List<NetworkEdge> edges(Node subject) {
        List<NetworkEdge> edges = new ArrayList<>(related(subject, Node.ANY));
        edges.addAll(posts(subject));
        return edges;
    }

    private List<NetworkEdge> related(Node subject, Node property) {
        List<NetworkEdge> edges = new ArrayList<>();
        Claims claims = new Claims(statements, articles, subject);
        List<Triple> said = new ArrayList<>();
        statements.union(subject, property, Node.ANY, said::add);
        said.stream()
                .filter(triple -> triple.getObject().isURI()
                        && !triple.getPredicate().equals(TYPE)
                        && type(triple.getObject()).isPresent())
                .forEach(triple ->
                        edges.add(claims.edge(triple, triple.getPredicate().getLocalName(), triple.getObject(), "")));
        return edges;
    }

    private List<NetworkEdge> posts(Node person) {
        List<NetworkEdge> edges = new ArrayList<>();
        statements.union(
                Node.ANY, ORG.member.asNode(), person, triple -> edges.addAll(posts(person, triple.getSubject())));
        return edges;
    }

    private List<NetworkEdge> posts(Node person, Node post) {
        String title = statements.all(post, Yt.POST_TITLE).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.joining(NetworkNode.JOINT));
        Triple claimed = Triple.create(post, ORG.member.asNode(), person);
        Claims claims = new Claims(statements, articles, post);
        return statements.all(post, ORG.organization.asNode()).stream()
                .filter(organization -> type(organization).isPresent())
                .map(organization ->
                        claims.edge(claimed, POST, organization, title).from(person))
                .toList();
    }

    /** The node of an entity, if an article names it. */
    public Optional<NetworkNode> node(Node entity) {
        List<Quad> types = statements.quads(entity, TYPE, Node.ANY);
        return type(types).map(type -> node(entity, type, types));
    }

    private NetworkNode node(Node entity, EntityType type, List<Quad> types) {
        List<Node> graphs = types.stream().map(Quad::getGraph).distinct().toList();
        SortedMap<String, String> values = new TreeMap<>();
        Stretch known = articles.stretch(graphs);
        for (String property : VALUES) {
            List<Node> said = statements.all(entity, Yt.term(property));
            if (!said.isEmpty()) {
                values.put(property, said.stream().map(Network::word).collect(Collectors.joining(NetworkNode.JOINT)));
                known = said.stream().map(Stretch::of).reduce(known, Stretch::with);
            }
        }
        List<String> names = words(entity, SKOS.prefLabel.asNode());
        return new NetworkNode(
                entity.getURI(),
                type.localName(),
                classes(types),
                names.isEmpty() ? entity.getURI() : names.get(0),
                Stream.concat(names.stream().skip(1), words(entity, SKOS.altLabel.asNode()).stream())
                        .distinct()
                        .toList(),
                values,
                articles.count(graphs),
                known);
    }

    private static List<String> classes(List<Quad> types) {
        return types.stream()
                .map(Quad::getObject)
                .filter(type -> type.isURI() && type.getURI().startsWith(Yt.NAMESPACE))
                .map(Node::getLocalName)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> words(Node entity, Node property) {
        return statements.all(entity, property).stream()
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .toList();
    }

    private static String word(Node value) {
        return value.isURI() ? value.getLocalName() : value.getLiteralLexicalForm();
    }

    private Optional<EntityType> type(Node entity) {
        return types.get(entity, node -> type(statements.quads(node, TYPE, Node.ANY)));
    }

    private Optional<EntityType> type(List<Quad> types) {
        return types.stream().anyMatch(quad -> articles.isSaidByOne(quad.getGraph()))
                ? TYPES.stream()
                        .filter(type ->
                                types.stream().anyMatch(quad -> quad.getObject().equals(Yt.of(type))))
                        .findFirst()
                : Optional.empty();
    }
}
