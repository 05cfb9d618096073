package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.rdf.Yt;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;

/** Whether each claim and each mention of a database reads as the article does at its offsets. */
final class EvidenceCheck {
    private final DatasetGraph database;

    EvidenceCheck(DatasetGraph database) {
        this.database = database;
    }

    /** @throws SetupException if one does not */
    void verify() {
        Txn.executeRead(database, () -> {
            Iterator<Quad> bodies = database.find(Node.ANY, Node.ANY, SchemaDO.articleBody.asNode(), Node.ANY);
            bodies.forEachRemaining(
                    quad -> verify(quad.getGraph(), quad.getObject().getLiteralLexicalForm()));
        });
    }

    private void verify(Node graph, String text) {
        Map<Node, Integer> starts = offsets(graph, Yt.START);
        starts.putAll(offsets(graph, OA.start.asNode()));
        Map<Node, Integer> ends = offsets(graph, Yt.END);
        ends.putAll(offsets(graph, OA.end.asNode()));
        Map<Node, Node> selectors = new HashMap<>();
        database.find(graph, Node.ANY, OA.hasSelector.asNode(), Node.ANY)
                .forEachRemaining(quad -> selectors.put(quad.getSubject(), quad.getObject()));
        database.find(graph, Node.ANY, OA.exact.asNode(), Node.ANY).forEachRemaining(quad -> {
            Node place = selectors.getOrDefault(quad.getSubject(), quad.getSubject());
            int start = starts.getOrDefault(place, -1);
            String exact = quad.getObject().getLiteralLexicalForm();
            boolean stands = start >= 0
                    && ends.getOrDefault(place, -1) == start + exact.length()
                    && text.startsWith(exact, start);
            if (!stands) {
                throw new SetupException("evidence " + quad.getSubject() + " does not stand in its article; the store"
                        + " is damaged, build it again");
            }
        });
    }

    private Map<Node, Integer> offsets(Node graph, Node property) {
        Map<Node, Integer> offsets = new HashMap<>();
        database.find(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> offsets.put(
                        quad.getSubject(), Integer.valueOf(quad.getObject().getLiteralLexicalForm())));
        return offsets;
    }
}
