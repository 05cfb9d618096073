package io.github.yuantu.cli;

import io.github.yuantu.store.GraphStore;
import io.github.yuantu.store.Validation;
import io.github.yuantu.store.Violation;
import io.github.yuantu.store.Violation.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
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

    private static Report check(DatasetGraph dataset) {
        List<Violation> results = Validation.load().validate(dataset);
        boolean conforms = results.stream().noneMatch(result -> result.severity() == Severity.VIOLATION);
        return new Report(conforms, Iter.count(dataset.listGraphNodes()), results);
    }

    /**
     * What was found.
     *
     * @param conforms whether no shape is violated; warnings do not count
     * @param graphs how many named graphs were checked
     * @param results all that was found, worst first
     */
    record Report(boolean conforms, long graphs, List<Violation> results) {

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
                found.stream().limit(EXAMPLES).forEach(one -> print(one, console));
            });
        }

        private static void print(Violation one, Console console) {
            console.out().println("         " + one.focus());
            one.sources()
                    .forEach(source ->
                            console.out().println("             " + source.article() + "  " + source.sentence()));
        }
    }
}
