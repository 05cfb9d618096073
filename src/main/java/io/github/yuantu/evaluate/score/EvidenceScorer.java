package io.github.yuantu.evaluate.score;

import io.github.yuantu.rdf.Yt;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Whether claims and mentions read as an article of the page does at their place, and each relation has a claim. */
final class EvidenceScorer {

    private final PageScore score;
    private final BuiltPage built;
    private final Collection<String> relations;
    private final List<String> bodies;
    private final Tally tally;

    EvidenceScorer(PageScore score, Collection<String> relations) {
        this.score = score;
        this.built = score.built();
        this.relations = relations;
        this.bodies = built.instances(Yt.ARTICLE).stream()
                .map(article -> built.joined(article, SchemaDO.articleBody.asNode()))
                .toList();
        this.tally = score.tally(Rows.EVIDENCE);
    }

    void score() {
        Set<Statement> claimed = new HashSet<>();
        for (String node : built.nodes()) {
            if (built.isA(node, Yt.CLAIM)) {
                claimed.addAll(statements(node));
                check(node, built.first(node, Yt.START), built.first(node, Yt.END));
            } else if (built.isA(node, Yt.MENTION)) {
                check(node, ofSelector(node, OA.start.asNode()), ofSelector(node, OA.end.asNode()));
            }
        }
        for (String subject : built.nodes()) {
            relations.forEach(relation -> built.all(subject, Yt.term(relation)).stream()
                    .filter(object -> !isClaimed(claimed, subject, relation, object))
                    .forEach(object ->
                            tally.miss(score.told("no claim for", score.name(subject), relation, score.name(object)))));
        }
    }

    private Set<Statement> statements(String claim) {
        Set<Statement> statements = new HashSet<>();
        for (String subject : built.all(claim, RDF.subject.asNode())) {
            for (String property : built.all(claim, RDF.predicate.asNode())) {
                built.all(claim, RDF.object.asNode())
                        .forEach(object -> statements.add(new Statement(subject, property, object)));
            }
        }
        return statements;
    }

    private Optional<String> ofSelector(String mention, Node property) {
        return built.all(mention, OA.hasSelector.asNode()).stream()
                .flatMap(selector -> built.all(selector, property).stream())
                .findFirst();
    }

    private static boolean isClaimed(Set<Statement> claimed, String subject, String relation, String object) {
        String property = Yt.term(relation).getURI();
        return claimed.contains(new Statement(subject, property, object))
                || claimed.contains(new Statement(object, property, subject));
    }

    private void check(String node, Optional<String> start, Optional<String> end) {
        Optional<String> exact = built.first(node, OA.exact.asNode());
        boolean stands = start.isPresent()
                && end.isPresent()
                && exact.isPresent()
                && bodies.stream().anyMatch(body -> reads(body, start.get(), end.get(), exact.get()));
        if (stands) {
            tally.hit();
        } else {
            tally.err(score.told(node, exact.orElse("")));
        }
    }

    private static boolean reads(String body, String start, String end, String exact) {
        int from = Math.min(Integer.parseInt(start), body.length());
        int to = Math.min(Integer.parseInt(end), body.length());
        return from <= to && body.substring(from, to).equals(exact);
    }
}
