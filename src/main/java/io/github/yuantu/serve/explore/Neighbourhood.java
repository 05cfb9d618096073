package io.github.yuantu.serve.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands around an entity.
 *
 * @param nodes the entity first, then its neighbours
 * @param edges how they are connected
 * @param total how many connections there are, also those left out
 */
public record Neighbourhood(Collection<Thing> nodes, List<Edge> edges, int total) {

    private static final int MOST_OF_A_KIND = 24;
    private static final int MOST = 120;

    /**
     * A connection.
     *
     * @param source the subject
     * @param target the object
     * @param relation the property's local name, {@code post} for a post
     * @param title the post's title, empty for all else
     * @param proof who says it
     */
    public record Edge(String source, String target, String relation, String title, Proof proof) {}

    /** The neighbourhood of an entity, as its page tells it: the best proven connections of each kind. */
    public static Neighbourhood of(EntityPage page) {
        Map<String, Thing> nodes = new LinkedHashMap<>();
        nodes.put(page.thing().iri(), page.thing());
        List<Edge> edges = new ArrayList<>();
        Stream.concat(related(page), posts(page)).limit(MOST).forEach(link -> {
            nodes.putIfAbsent(link.other().iri(), link.other());
            edges.add(link.edge());
        });
        int total = page.facts().stream()
                        .filter(group -> group.lines().get(0).other().isPresent())
                        .mapToInt(EntityPage.Group::total)
                        .sum()
                + page.totals().posts();
        return new Neighbourhood(nodes.values(), edges, total);
    }

    private record Connection(Thing other, Edge edge) {}

    private static Stream<Connection> related(EntityPage page) {
        String entity = page.thing().iri();
        return page.facts().stream()
                .flatMap(group -> group.lines().stream()
                        .filter(line ->
                                line.other().filter(Neighbourhood::isNode).isPresent())
                        .limit(MOST_OF_A_KIND)
                        .map(line -> connection(entity, group, line)));
    }

    /** A state such as "planned" is nothing that others could meet at. */
    private static boolean isNode(Thing thing) {
        return !thing.type().equals("ProjectStatus") && !thing.type().equals("NamedIndividual");
    }

    private static Connection connection(String entity, EntityPage.Group group, EntityPage.Line line) {
        Thing other = line.other().orElseThrow();
        return new Connection(
                other,
                new Edge(
                        group.inverse() ? other.iri() : entity,
                        group.inverse() ? entity : other.iri(),
                        group.relation(),
                        "",
                        line.proof()));
    }

    private static Stream<Connection> posts(EntityPage page) {
        return page.posts().stream()
                .limit(MOST_OF_A_KIND)
                .map(post -> new Connection(
                        post.person().equals(page.thing()) ? post.organization() : post.person(),
                        new Edge(post.person().iri(), post.organization().iri(), "post", post.title(), post.proof())));
    }
}
