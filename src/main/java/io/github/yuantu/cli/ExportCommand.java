package io.github.yuantu.cli;

import io.github.yuantu.export.GraphFormat;
import io.github.yuantu.export.GraphFormats;
import io.github.yuantu.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store's graph to a file. */
@Command(
        name = "export",
        description = "Writes the graph in an RDF format; named graphs are kept where the format has them.",
        footer = {
            "  yuantu export --store store --format nquads -o graph.nq.gz",
            "  yuantu export --store store -o graph.ttl",
            "  yuantu export --store store --format ntriples -o - | wc -l"
        })
final class ExportCommand implements Callable<Integer> {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Console console;

    @Mixin
    private StoreOption store;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {
                "With named graphs: nquads, trig, trigstar, trix, jsonld, ndjsonld, binaryrdf, rdfthrift, rdfproto.",
                "Their union: ntriples, turtle, turtlestar, rdfxml, rdfjson, n3.",
                "By the file's ending if not given."
            })
    private Optional<String> format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file, compressed if it ends in .gz; - is standard output.")
    private Path output;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        GraphFormat chosen = chosenFormat();
        if (output.equals(STANDARD_OUTPUT)) {
            write(chosen, console.out());
            return ExitStatus.OK;
        }
        var file = new OutputFile(output, force).checked();
        file.write(out -> write(chosen, out));
        console.say("wrote " + output + " (" + chosen.title() + ")");
        return ExitStatus.OK;
    }

    private void write(GraphFormat chosen, OutputStream out) {
        try (GraphStore graph = store.open()) {
            graph.read(dataset -> {
                chosen.write(dataset, out);
                return dataset;
            });
        }
    }

    private GraphFormat chosenFormat() {
        var formats = new GraphFormats();
        String name = format.orElseGet(() -> ending(output));
        return formats.named(name)
                .orElseThrow(() -> new UsageException("no format '" + name + "'; there are: "
                        + formats.all().stream().map(GraphFormat::name).collect(Collectors.joining(", "))));
    }

    private static String ending(Path file) {
        String name = file.toString().replaceFirst("\\.gz$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
