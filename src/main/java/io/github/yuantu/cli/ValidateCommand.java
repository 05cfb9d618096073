package io.github.yuantu.cli;

import io.github.yuantu.rdf.Yt;
import io.github.yuantu.store.GraphStore;
import io.github.yuantu.store.Validation;
import io.github.yuantu.store.Violation;
import io.github.yuantu.store.Violation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store against the ontology's shapes. */
@Command(
        name = "validate",
        description = "Checks the graph against the ontology's SHACL shapes; exit code 1 if anything breaks one.",
        footer = {"  yuantu validate --store store", "  yuantu validate --store store --format json > report.json"})
final class ValidateCommand implements Callable<Integer> {

    private static final int EXAMPLES = 3;

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private ReportFormat format = new ReportFormat();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (GraphStore graph = store.open()) {
            return report(graph);
        }
    }

    /** Checks an open store and prints what was found; the exit code that follows. */
    int report(GraphStore graph) throws IOException {
        Report report = graph.read(ValidateCommand::check);
        format.write(report, console, () -> report.print(console));
        return report.conforms() ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    /** Each article's graph stands for itself; what is no article's (reference data) leans on each other. */
    private static Report check(DatasetGraph dataset) {
        Validation validation = Validation.load();
        List<Violation> results = new ArrayList<>();
        List<Quad> reference = new ArrayList<>();
        List<Node> graphs = Iter.toList(dataset.listGraphNodes());
        for (Node graph : graphs) {
            List<Quad> quads = Iter.toList(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
            if (dataset.contains(graph, Node.ANY, RDF.type.asNode(), Yt.ARTICLE)) {
                results.addAll(validation.validate(quads));
            } else {
                reference.addAll(quads);
            }
        }
        results.addAll(validation.validate(reference));
        results.sort(null);
        boolean conforms = results.stream().noneMatch(result -> result.severity() == Severity.VIOLATION);
        return new Report(conforms, graphs.size(), results);
    }

    /**
     * What was found.
     *
     * @param conforms whether no shape is violated; warnings do not count
     * @param graphs how many named graphs were checked
     * @param results all that was found, worst first
     */
    record Report(boolean conforms, int graphs, List<Violation> results) {

        void print(Console console) {
            console.out()
                    .printf(
                            "%s: %,d graphs, %,d results%n",
                            conforms ? "conforms" : "violated", graphs, results.size());
            Map<String, List<Violation>> kinds = results.stream()
                    .collect(Collectors.groupingBy(
                            result -> result.severity() + " " + result.message(), TreeMap::new, Collectors.toList()));
            kinds.forEach((kind, found) -> {
                console.out().printf("%,6d × %s%n", found.size(), kind);
                found.stream()
                        .limit(EXAMPLES)
                        .forEach(one -> console.out()
                                .printf("         %s  %s  %s%n", one.focus(), one.article(), one.sentence()));
            });
        }
    }
}
