package io.github.yuantu.serve.explore;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.explore.EvidencePage.Saying;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Shows what stands behind a claim: its own sentence, all others that say the same, and those that say otherwise.
 *
 * @param graph where it stands
 */
public record EvidencePages(KnownGraph graph) {

    private static final int MOST = 50;
    private static final int MOST_FIGURES = 2000;
    private static final int CONTEXT = 60;
    private static final Set<Node> DATES =
            Arrays.stream(DateProperty.values()).map(Yt::of).collect(Collectors.toUnmodifiableSet());

    /** The evidence of what a claim claims; empty if {@code claim} is none. */
    public Optional<EvidencePage> page(Node claim) {
        Statements statements = new Statements(graph);
        return statements
                .claimed(claim)
                .map(triple -> new EvidencePage(
                        statements.statement(triple),
                        sayings(Stream.of(triple)),
                        statements.claims(triple).size(),
                        sayings(otherwise(triple).distinct())));
    }

    private List<Saying> sayings(Stream<Triple> triples) {
        Statements statements = new Statements(graph);
        return triples.limit(MOST)
                .flatMap(triple -> statements.claims(triple).stream().map(claim -> saying(claim, triple)))
                .sorted(Comparator.comparingDouble(Saying::confidence)
                        .reversed()
                        .thenComparing(saying -> saying.article().published())
                        .thenComparing(Saying::claim))
                .limit(MOST)
                .toList();
    }

    private Saying saying(Node claim, Triple triple) {
        Statements statements = new Statements(graph);
        Node article = graph.object(claim, Prov.WAS_DERIVED_FROM).orElse(claim);
        String body = graph.text(article, SchemaDO.articleBody.asNode());
        String sentence = graph.text(claim, OA.exact.asNode());
        int start = Math.min(offset(claim, Yt.START), body.length());
        int end = Math.min(Math.max(start, offset(claim, Yt.END)), body.length());
        return new Saying(
                claim.toString(),
                statements.statement(triple),
                graph.article(article),
                sentence,
                body.substring(Math.max(0, start - CONTEXT), start),
                body.substring(end, Math.min(body.length(), end + CONTEXT)),
                start,
                end,
                graph.text(claim, Yt.EXTRACTOR),
                statements.confidence(claim));
    }

    private int offset(Node claim, Node property) {
        return graph.number(claim, property).map(BigDecimal::intValue).orElse(0);
    }

    private Stream<Triple> otherwise(Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(Yt.ABOUT)) {
            return otherFigures(triple);
        }
        if (DATES.contains(property) || property.equals(Yt.STATUS)) {
            return graph.find(triple.getSubject(), property, Node.ANY, MOST).stream()
                    .filter(other -> !agree(other.getObject(), triple.getObject()));
        }
        // who is part of, set up by or owned by someone is not the other way round as well
        return triple.getObject().isURI() && !property.equals(Yt.term("cooperatesWith"))
                ? graph.find(triple.getObject(), property, triple.getSubject(), 1).stream()
                : Stream.empty();
    }

    /** Whether two values are the same, or one date is a less exact form of the other. */
    private static boolean agree(Node one, Node other) {
        if (!one.isLiteral() || !other.isLiteral()) {
            return one.equals(other);
        }
        String first = one.getLiteralLexicalForm();
        String second = other.getLiteralLexicalForm();
        return first.startsWith(second) || second.startsWith(first);
    }

    private Stream<Triple> otherFigures(Triple triple) {
        Statements statements = new Statements(graph);
        Figure figure = statements.figure(triple.getSubject());
        return graph.find(Node.ANY, Yt.ABOUT, triple.getObject(), MOST_FIGURES).stream()
                .filter(other -> statements.figure(other.getSubject()).contradicts(figure));
    }
}
