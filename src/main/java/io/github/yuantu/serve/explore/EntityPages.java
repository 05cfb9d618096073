package io.github.yuantu.serve.explore;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.explore.EntityPage.Group;
import io.github.yuantu.serve.explore.EntityPage.Line;
import io.github.yuantu.serve.explore.EntityPage.NamedIn;
import io.github.yuantu.serve.explore.EntityPage.Totals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Gathers what is known of an entity. What would be too long for a page is cut, and its whole number told.
 *
 * @param graph where it is known
 */
public record EntityPages(KnownGraph graph) {

    private static final int MOST_LINES = 100;
    private static final int MOST_STATEMENTS = 5000;
    private static final int MOST_FIGURES = 600;
    private static final int MOST_MENTIONS = 20_000;
    private static final int MOST_ARTICLES = 100;
    private static final int DEEPEST_PLACE = 8;
    private static final Node LOCATED_IN = Yt.term("locatedIn");

    /** Properties of which the page speaks elsewhere. */
    private static final Set<Node> APART = Set.of(
            RDF.type.asNode(),
            RDF.subject.asNode(),
            RDF.object.asNode(),
            Yt.MENTIONS,
            Yt.ABOUT,
            Yt.SPEAKER,
            Yt.DIVISION_CODE,
            ORG.member.asNode(),
            ORG.organization.asNode());

    /** The page of an entity. */
    public EntityPage page(Node entity) {
        List<Node> mentions = graph.subjects(Yt.MENTIONS, entity, MOST_MENTIONS);
        Map<Node, Integer> times = times(mentions);
        return new EntityPage(
                graph.thing(entity),
                classes(entity),
                names(entity),
                graph.text(entity, Yt.DIVISION_CODE),
                graph.count(Yt.MENTIONS, entity),
                times.size(),
                mentions.size() == MOST_MENTIONS,
                articles(times),
                facts(entity),
                posts(entity),
                figures(entity),
                quotations(entity),
                totals(entity),
                within(entity));
    }

    private Totals totals(Node entity) {
        return new Totals(
                graph.count(ORG.member.asNode(), entity) + graph.count(ORG.organization.asNode(), entity),
                graph.count(Yt.ABOUT, entity),
                graph.count(Yt.SPEAKER, entity));
    }

    private List<String> classes(Node entity) {
        return graph.objects(entity, RDF.type.asNode()).stream()
                .filter(type -> type.isURI() && type.getURI().startsWith(Yt.NAMESPACE))
                .map(KnownGraph::localName)
                .sorted()
                .toList();
    }

    private List<String> names(Node entity) {
        Set<String> names = new LinkedHashSet<>(graph.texts(entity, SKOS.prefLabel.asNode()));
        graph.texts(entity, SKOS.altLabel.asNode()).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(names::add);
        return List.copyOf(names);
    }

    private Map<Node, Integer> times(Collection<Node> mentions) {
        Map<Node, Integer> times = new HashMap<>();
        mentions.stream()
                .flatMap(mention -> graph.objects(mention, OA.hasSource.asNode()).stream())
                .forEach(article -> times.merge(article, 1, Integer::sum));
        return times;
    }

    private List<NamedIn> articles(Map<Node, Integer> times) {
        return times.entrySet().stream()
                .map(entry -> new NamedIn(graph.article(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((NamedIn named) -> named.article().published())
                        .reversed()
                        .thenComparing(named -> named.article().iri()))
                .limit(MOST_ARTICLES)
                .toList();
    }

    private record Aspect(String relation, boolean inverse) {}

    private List<Group> facts(Node entity) {
        Map<Triple, List<Node>> claims = claims(entity);
        Map<Aspect, List<Triple>> byAspect =
                new TreeMap<>(Comparator.comparing(Aspect::inverse).thenComparing(Aspect::relation));
        Stream.concat(
                        graph.find(entity, Node.ANY, Node.ANY, MOST_STATEMENTS).stream(),
                        graph.find(Node.ANY, Node.ANY, entity, MOST_STATEMENTS + MOST_MENTIONS).stream())
                .filter(EntityPages::isFact)
                .forEach(triple -> byAspect.computeIfAbsent(aspect(triple, entity), aspect -> new ArrayList<>())
                        .add(triple));
        return byAspect.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), claims))
                .toList();
    }

    private static boolean isFact(Triple triple) {
        Node property = triple.getPredicate();
        return !APART.contains(property)
                && property.getURI().startsWith(Yt.NAMESPACE)
                && (triple.getObject().isURI() || isValue(property));
    }

    private static boolean isValue(Node property) {
        return Stream.of(DateProperty.values()).map(Yt::of).anyMatch(property::equals);
    }

    private static Aspect aspect(Triple triple, Node entity) {
        return new Aspect(
                KnownGraph.localName(triple.getPredicate()),
                !triple.getSubject().equals(entity));
    }

    private Map<Triple, List<Node>> claims(Node entity) {
        Statements statements = new Statements(graph);
        Map<Triple, List<Node>> claims = new HashMap<>();
        Stream.of(RDF.subject, RDF.object)
                .flatMap(end -> graph.subjects(end.asNode(), entity, MOST_STATEMENTS).stream())
                .distinct()
                .forEach(claim -> statements
                        .claimed(claim)
                        .ifPresent(triple -> claims.computeIfAbsent(triple, key -> new ArrayList<>())
                                .add(claim)));
        return claims;
    }

    private Group group(Aspect aspect, List<Triple> triples, Map<Triple, List<Node>> claims) {
        Statements statements = new Statements(graph);
        List<Line> lines = triples.stream()
                .sorted(Comparator.comparingInt((Triple triple) ->
                                -claims.getOrDefault(triple, List.of()).size())
                        .thenComparing(triple -> triple.toString()))
                .limit(MOST_LINES)
                .map(triple -> line(
                        aspect.inverse() ? triple.getSubject() : triple.getObject(),
                        statements.proof(claims.getOrDefault(triple, List.of()))))
                .toList();
        return new Group(aspect.relation(), aspect.inverse(), triples.size(), lines);
    }

    private Line line(Node other, Proof proof) {
        return other.isLiteral()
                ? new Line(Optional.empty(), other.getLiteralLexicalForm(), "", proof)
                : new Line(Optional.of(graph.thing(other)), "", when(other), proof);
    }

    /** The first date of a thing, in the order in which its dates tell when it was. */
    private String when(Node thing) {
        return Stream.of(
                        DateProperty.HELD_ON,
                        DateProperty.STARTED_ON,
                        DateProperty.ISSUED_ON,
                        DateProperty.FOUNDED_ON,
                        DateProperty.COMPLETED_ON)
                .map(property -> graph.text(thing, Yt.of(property)))
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<Post> posts(Node entity) {
        Statements statements = new Statements(graph);
        Set<Node> memberships = new LinkedHashSet<>(graph.subjects(ORG.member.asNode(), entity, MOST_STATEMENTS));
        memberships.addAll(graph.subjects(ORG.organization.asNode(), entity, MOST_STATEMENTS));
        return memberships.stream()
                .map(statements::post)
                .sorted(Comparator.comparing((Post post) -> post.person().name())
                        .thenComparing(Post::title)
                        .thenComparing(Post::iri))
                .limit(MOST_LINES)
                .toList();
    }

    private List<Figure> figures(Node entity) {
        Statements statements = new Statements(graph);
        return graph.subjects(Yt.ABOUT, entity, MOST_FIGURES).stream()
                .map(statements::figure)
                .sorted(Comparator.comparing(Figure::indicator)
                        .thenComparing(Figure::unit)
                        .thenComparing(Figure::period)
                        .thenComparing(Figure::iri))
                .toList();
    }

    private List<Quote> quotations(Node entity) {
        Statements statements = new Statements(graph);
        return graph.subjects(Yt.SPEAKER, entity, MOST_LINES).stream()
                .map(statements::quote)
                .sorted(Comparator.comparing(Quote::text).thenComparing(Quote::iri))
                .toList();
    }

    /** Up the tree of places, along the first place that each lies in. */
    private List<Thing> within(Node entity) {
        Set<Node> seen = new HashSet<>(Set.of(entity));
        List<Thing> within = new ArrayList<>();
        Optional<Node> place = graph.object(entity, LOCATED_IN);
        while (place.isPresent() && seen.add(place.get()) && within.size() < DEEPEST_PLACE) {
            within.add(graph.thing(place.get()));
            place = graph.object(place.get(), LOCATED_IN);
        }
        return within;
    }
}
