package io.github.yuantu.rdf;

import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** Claims statements: where an article says them, how sure that is, and who found them. */
final class ClaimMapper {
    private static final BinaryOperator<Evidence> SUREST = BinaryOperator.maxBy(
            Comparator.comparingDouble(Evidence::confidence).thenComparing(Evidence::extractor));

    private final IriMinter iris;
    private final ArticleGraph graph;
    private final String text;
    private final Map<Node, Claimed> claimed = new TreeMap<>(Comparator.comparing(Node::getURI));

    ClaimMapper(IriMinter iris, ArticleGraph graph, String text) {
        this.iris = iris;
        this.graph = graph;
        this.text = text;
    }

    private record Claimed(Triple statement, Evidence evidence) {}

    /** Notes a claim; of several for one statement in one sentence only the surest counts. */
    void add(Triple statement, Evidence evidence) {
        claimed.merge(
                node(statement, evidence.span()),
                new Claimed(statement, evidence),
                (one, other) -> new Claimed(statement, SUREST.apply(one.evidence, other.evidence)));
    }

    /** The node that claims the statement in the sentence at {@code span}. */
    Node node(Triple statement, Span span) {
        return iris.mint(
                "claim",
                graph.article().getURI(),
                statement.getSubject().getURI(),
                statement.getPredicate().getURI(),
                statement.getObject().toString(),
                Integer.toString(span.start()),
                Integer.toString(span.end()));
    }

    /** States all that were noted. */
    void map() {
        claimed.forEach(this::state);
    }

    private void state(Node node, Claimed claim) {
        graph.type(node, Yt.CLAIM);
        graph.state(node, RDF.subject.asNode(), claim.statement.getSubject());
        graph.state(node, RDF.predicate.asNode(), claim.statement.getPredicate());
        graph.state(node, RDF.object.asNode(), claim.statement.getObject());
        graph.state(node, Prov.WAS_DERIVED_FROM, graph.article());
        Evidence evidence = claim.evidence;
        graph.state(node, OA.exact.asNode(), Literals.text(evidence.span().of(text)));
        graph.state(node, Yt.START, Literals.integer(evidence.span().start()));
        graph.state(node, Yt.END, Literals.integer(evidence.span().end()));
        BigDecimal confidence = BigDecimal.valueOf(evidence.confidence()).setScale(3, RoundingMode.HALF_UP);
        graph.state(node, Yt.CONFIDENCE, Literals.decimal(confidence));
        graph.state(node, Yt.EXTRACTOR, Literals.text(evidence.extractor()));
    }
}
