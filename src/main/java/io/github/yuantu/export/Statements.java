package io.github.yuantu.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The statements that are exported: those of a dataset's named graphs, or of its default graph if it has no other, as
 * far as they are chosen. To be read within a transaction; holds nothing but what is asked for.
 */
public final class Statements {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    /** Some hundred bytes each. */
    private static final int MOST_IN_MEMORY = 200_000;

    private final DatasetGraph dataset;
    private final Optional<? extends Predicate<Quad>> chosen;
    private final int mostInMemory;
    private final List<Node> graphs;

    private Statements(DatasetGraph dataset, Optional<? extends Predicate<Quad>> chosen, int mostInMemory) {
        this.dataset = dataset;
        this.chosen = chosen;
        this.mostInMemory = mostInMemory;
        this.graphs = new ArrayList<>(Iter.toList(dataset.listGraphNodes()));
        graphs.sort(NodeCmp::compareRDFTerms);
    }

    /** All statements of a dataset. */
    public static Statements of(DatasetGraph dataset) {
        return of(dataset, MOST_IN_MEMORY);
    }

    /** All statements of a dataset, of which so many are held in memory while they are sorted. */
    static Statements of(DatasetGraph dataset, int mostInMemory) {
        return new Statements(dataset, Optional.empty(), mostInMemory);
    }

    /** Those that {@code selection} chooses. */
    public static Statements of(DatasetGraph dataset, Selection selection) {
        return new Statements(
                dataset,
                selection.isAll() ? Optional.empty() : Optional.of(new SelectedQuads(dataset, selection)),
                MOST_IN_MEMORY);
    }

    /** The named graphs by name; empty if all stands in the default graph. */
    public List<Node> graphs() {
        return List.copyOf(graphs);
    }

    /**
     * Each statement of some graphs, once whatever graphs it stands in, by subject, predicate and object; more than fit in
     * memory are sorted on disk.
     */
    void sorted(Collection<Node> from, Consumer<Triple> to) {
        SortedDataBag<Triple> triples =
                BagFactory.newSortedBag(new ThresholdPolicyCount<>(mostInMemory), new TripleSpill(), ORDER);
        try {
            from.forEach(graph -> each(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), quad -> {
                if (isChosen(quad)) {
                    triples.add(quad.asTriple());
                }
            }));
            Iter.distinctAdjacent(triples.iterator()).forEachRemaining(to);
        } finally {
            triples.close();
        }
    }

    /** Each statement that matches, once whatever graphs it stands in, in the dataset's own order. */
    public void union(Node subject, Node predicate, Node object, Consumer<Triple> to) {
        Node scope = graphs.isEmpty() ? Quad.defaultGraphIRI : Quad.unionGraph;
        each(dataset.find(scope, subject, predicate, object), quad -> {
            if (chosen.isEmpty()
                    || !quads(quad.getSubject(), quad.getPredicate(), quad.getObject())
                            .isEmpty()) {
                to.accept(quad.asTriple());
            }
        });
    }

    /** The statements that match, with the graphs that they stand in. */
    public List<Quad> quads(Node subject, Node predicate, Node object) {
        return quads(Node.ANY, subject, predicate, object);
    }

    /** The statements of a graph that match. */
    public List<Quad> quads(Node graph, Node subject, Node predicate, Node object) {
        List<Quad> found = new ArrayList<>();
        each(dataset.find(graph, subject, predicate, object), quad -> {
            if (isChosen(quad)) {
                found.add(quad);
            }
        });
        return found;
    }

    /** What {@code graph} says by {@code predicate} of {@code subject}; the least if several things. */
    public Optional<Node> one(Node graph, Node subject, Node predicate) {
        return quads(graph, subject, predicate, Node.ANY).stream()
                .map(Quad::getObject)
                .min(NodeCmp::compareRDFTerms);
    }

    /** All that is said by {@code predicate} of {@code subject}, each once, in order. */
    public List<Node> all(Node subject, Node predicate) {
        return quads(subject, predicate, Node.ANY).stream()
                .map(Quad::getObject)
                .distinct()
                .sorted(NodeCmp::compareRDFTerms)
                .toList();
    }

    private boolean isChosen(Quad quad) {
        return chosen.isEmpty() || chosen.get().test(quad);
    }

    private static void each(Iterator<Quad> quads, Consumer<Quad> to) {
        try {
            quads.forEachRemaining(to);
        } finally {
            Iter.close(quads);
        }
    }
}
