package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.rdf.Yt;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Relations between paired entities. A place or a whole further away than the annotated one is neither right nor wrong;
 * a symmetric relation counts once, whichever way it is stated.
 */
final class RelationScorer {

    private static final Set<String> NESTING = Set.of("partOf", "locatedIn");
    private static final String SYMMETRIC = "cooperatesWith";

    private final PageScore score;
    private final Collection<String> relations;
    private final Set<Edge> wanted = new HashSet<>();
    private final Set<Edge> optional = new HashSet<>();
    private final Map<String, Set<String>> outer = new HashMap<>();
    private final Set<Edge> found = new HashSet<>();

    RelationScorer(PageScore score, Collection<String> relations) {
        this.score = score;
        this.relations = relations;
        for (GoldPage.Relation row : score.gold().relations()) {
            boolean mayBeLeftOut = row.optional() || score.isOptional(row.subject(), row.object());
            Set<Edge> edges = mayBeLeftOut ? optional : wanted;
            edges.add(Edge.of(row));
            if (row.property().equals(SYMMETRIC)) {
                edges.add(Edge.of(row).turned());
            }
            if (NESTING.contains(row.property())) {
                outer.computeIfAbsent(row.subject(), id -> new HashSet<>()).add(row.object());
            }
        }
    }

    /** A relation between annotated entities, by their ids. */
    private record Edge(String subject, String property, String object) {
        static Edge of(GoldPage.Relation row) {
            return new Edge(row.subject(), row.property(), row.object());
        }

        Edge turned() {
            return new Edge(object, property, subject);
        }
    }

    void score() {
        for (String subject : score.built().nodes()) {
            for (String property : relations) {
                Node term = Yt.term(property);
                for (String object : new LinkedHashSet<>(score.built().all(subject, term))) {
                    score.judge(subject, term.getURI(), object, verdict(subject, property, object));
                }
            }
        }
        for (GoldPage.Relation row : score.gold().relations()) {
            if (wanted.contains(Edge.of(row))) {
                count(row);
            }
        }
    }

    private Verdict verdict(String subject, String property, String object) {
        Tally tally = score.tally(Rows.RELATION + property);
        Optional<String> from = score.idOf(subject);
        Optional<String> to = score.idOf(object);
        if (from.isPresent() && to.isPresent()) {
            Edge edge = new Edge(from.get(), property, to.get());
            if (wanted.contains(edge)) {
                found.add(edge);
                if (property.equals(SYMMETRIC)) {
                    found.add(edge.turned());
                }
                return Verdict.RIGHT;
            }
            boolean implied = NESTING.contains(property) && isWithin(from.get(), to.get(), Set.of());
            if (optional.contains(edge) || score.isOptional(from.get(), to.get()) || implied) {
                return Verdict.LEFT_OPEN;
            }
        }
        if (!isTheSecondWay(subject, property, object)) {
            tally.err(score.told(score.name(subject), property, score.name(object)));
        }
        return Verdict.WRONG;
    }

    private boolean isWithin(String inner, String whole, Set<String> seen) {
        Set<String> passed = new HashSet<>(seen);
        passed.add(inner);
        return outer.getOrDefault(inner, Set.of()).stream()
                .anyMatch(next -> next.equals(whole) || (!passed.contains(next) && isWithin(next, whole, passed)));
    }

    private boolean isTheSecondWay(String subject, String property, String object) {
        return property.equals(SYMMETRIC)
                && subject.compareTo(object) > 0
                && score.built().all(object, Yt.term(property)).contains(subject);
    }

    private void count(GoldPage.Relation row) {
        Tally tally = score.tally(Rows.RELATION + row.property());
        if (found.contains(Edge.of(row))) {
            tally.hit();
        } else {
            tally.miss(score.told(score.nameOf(row.subject()), row.property(), score.nameOf(row.object())));
        }
    }
}
