package io.github.yuantu.cli;

import io.github.yuantu.export.AnswerExport;
import io.github.yuantu.export.ExportFiles;
import io.github.yuantu.export.ExportFormat;
import io.github.yuantu.export.GraphFormats;
import io.github.yuantu.export.RoCrate;
import io.github.yuantu.export.Selection;
import io.github.yuantu.export.Statements;
import io.github.yuantu.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store's graph, or a part of it, to a file or a folder. */
@Command(
        name = "export",
        description = "Writes the graph, or a part of it, for other programs.",
        footer = {
            "  yuantu export --store store --format nquads -o graph.nq.gz",
            "  yuantu export --store store -o network.gexf --class Enterprise,GovernmentBody,Project",
            "  yuantu export --store store --format tables -o tables/ --bom",
            "  yuantu export --store store --format graphml -o crate/ --crate",
            "  yuantu export --store store --query partners -o partners.xlsx",
            "  yuantu export --store store --format ntriples -o - | wc -l"
        })
final class ExportCommand implements Callable<Integer> {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {
                "RDF with named graphs: nquads, trig, trigstar, trix, jsonld, ndjsonld, binaryrdf, rdfthrift, rdfproto;",
                "their union: ntriples, turtle, turtlestar, rdfxml, rdfjson, n3.",
                "Networks: graphml, gexf, cytoscape, dot, cypher, neo4j (a folder).",
                "Tables: xlsx, tables (a folder of CSV), parquet (a folder).",
                "By the file's ending if not given."
            })
    private Optional<String> format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file or folder; what ends in .gz is compressed; - is standard output.")
    private Path output;

    @Option(names = "--force", description = "Replace the file or folder if it exists.")
    private boolean force;

    @Option(names = "--compress", description = "Compress with gzip, whatever the name; in a folder each file.")
    private boolean compress;

    @Option(names = "--bom", description = "Begin CSV tables with a byte order mark, for old versions of Excel.")
    private boolean byteOrderMark;

    @Option(
            names = "--crate",
            description = "Write a folder with the file and its description as RO-Crate, VoID, DCAT and PROV, which"
                    + " formats that are folders get in any case.")
    private boolean crate;

    @Option(
            names = {"-q", "--query"},
            paramLabel = "NAME|FILE.rq",
            description = "Export the answer: of SELECT as a table, of CONSTRUCT or DESCRIBE in any format.")
    private Optional<String> question;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "Sets a parameter of the question.")
    private Map<String, String> values = Map.of();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat chosen = chosenFormat();
        Selection part = selection.selection();
        Optional<Query> query = query(part);
        if (compress && chosen.isCompressed()) {
            throw new UsageException(chosen.title() + " is compressed as it is; leave out --compress");
        }
        if (output.equals(STANDARD_OUTPUT)) {
            refuseFolder(chosen);
            new StandardOutput(console, compress).write(files -> write(chosen, part, query, files));
            return ExitStatus.OK;
        }
        if (crate || chosen.isFolder()) {
            new OutputFolder(output, force, compress).write(files -> write(chosen, part, query, files));
        } else {
            new OutputFile(output, force, compress).write(out -> write(chosen, part, query, name -> out));
        }
        console.say("wrote " + output + " (" + chosen.title() + ")");
        return ExitStatus.OK;
    }

    private Optional<Query> query(Selection part) throws IOException {
        if (question.isEmpty()) {
            return Optional.empty();
        }
        if (!part.equals(Selection.ALL)) {
            throw new UsageException("--since, --class and --min-confidence choose from the graph, not from an answer;"
                    + " say it in the query");
        }
        return Optional.of(new AskedQuestion(values).named(question.get()));
    }

    private void refuseFolder(ExportFormat format) {
        if (crate || format.isFolder()) {
            throw new UsageException(
                    (crate ? "a crate" : format.title()) + " is a folder of files; give it a name with -o");
        }
    }

    private void write(ExportFormat chosen, Selection part, Optional<Query> query, ExportFiles files) {
        try (GraphStore graph = store.open()) {
            graph.read(dataset -> {
                try {
                    if (crate || chosen.isFolder()) {
                        RoCrate described = new RoCrate(files, compress ? ".gz" : "");
                        write(chosen, part, query, dataset, described);
                        if (!described.describe(Statements.of(dataset))) {
                            console.say("the store does not record how it was built; build it anew to have its"
                                    + " exports described");
                        }
                    } else {
                        write(chosen, part, query, dataset, files);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return dataset;
            });
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void write(
            ExportFormat chosen, Selection part, Optional<Query> query, DatasetGraph dataset, ExportFiles files)
            throws IOException {
        if (query.isPresent()) {
            new AnswerExport(dataset, query.get()).write(chosen, files);
        } else {
            chosen.write(Statements.of(dataset, part), files);
        }
    }

    private ExportFormat chosenFormat() {
        var formats = new GraphFormats(byteOrderMark);
        String name = format.orElseGet(() -> ending(output));
        return formats.named(name)
                .orElseThrow(() -> new UsageException("no format '" + name + "'; there are: "
                        + formats.all().stream().map(ExportFormat::name).collect(Collectors.joining(", "))));
    }

    private static String ending(Path file) {
        String name = file.toString().replaceFirst("\\.gz$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
