package io.github.yuantu.export.network;

import io.github.yuantu.export.Stretch;
import org.apache.jena.graph.Node;

/**
 * A relation or a post as an edge.
 *
 * @param source the IRI of its subject
 * @param relation the local name of the relation, {@code post} for a post
 * @param target the IRI of its object
 * @param title the title of the post, empty for a relation
 * @param sentences how many sentences say it, 1 if nobody counted
 * @param confidence how sure the surest of them is, 1 if nobody claims it
 * @param articles how many articles say it
 * @param said from the first to the last day on which an article says it
 */
public record NetworkEdge(
        String source,
        String relation,
        String target,
        String title,
        int sentences,
        double confidence,
        int articles,
        Stretch said) {

    /** The same from another subject. */
    NetworkEdge from(Node subject) {
        return new NetworkEdge(subject.getURI(), relation, target, title, sentences, confidence, articles, said);
    }
}
