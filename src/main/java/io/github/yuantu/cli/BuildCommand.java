package io.github.yuantu.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.yuantu.analyse.OptionalTaggers;
import io.github.yuantu.build.BuildOptions;
import io.github.yuantu.build.BuildReport;
import io.github.yuantu.build.GraphBuilder;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.rdf.IriMinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a graph from pages into a store. */
@Command(
        name = "build",
        description = {
            "Builds a graph from pages into a store.",
            "A store that is there already gets a new generation; its readers see the old one until the new one is"
                    + " whole. A folder that holds anything else is refused."
        },
        footer = {
            "  yuantu build pages/ --store store",
            "  yuantu build pages/ --metadata pages/sources.csv --store store --report build.json",
            "  yuantu build pages/ --lexicon names.csv --store store",
            "  yuantu build pages/ --llm http://localhost:8000/v1 --llm-model qwen3 --store store",
            "  yuantu build news.jsonl.gz --store store --base https://example.org/id/"
        })
final class BuildCommand implements Callable<Integer> {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files and folders: .txt, .html, .pdf, .jsonl, each also as .gz.")
    private List<Path> inputs;

    @Option(
            names = {"-s", "--store"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the store; made if it is not there.")
    private Path store;

    @Option(
            names = {"-m", "--metadata"},
            paramLabel = "FILE",
            description = "A CSV file with the columns file, date, publication.")
    private Optional<Path> metadata;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Names of your own that win over all others: a CSV file of lines name,class,alias,alias…"
                    + " (with tabs if it ends in .tsv).")
    private Optional<Path> lexicon;

    @Mixin
    private OptionalTaggersOptions taggers;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = IriMinter.DEFAULT_BASE,
            description = "What the IRIs of entities begin with (${DEFAULT-VALUE}).")
    private String base;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to work on at once (as many as the machine has cores).")
    private Optional<Integer> threads;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Write all counts and problems to this file.")
    private Optional<Path> report;

    @Option(
            names = "--force",
            description = "Replace the report if it exists, and build into a folder that holds other files.")
    private boolean force;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<OutputFile> reportFile = report.map(path -> new OutputFile(path, force, false).checked());
        OptionalTaggers optional = taggers.checked();
        checkInputs();
        checkStore();
        BuildReport done =
                new GraphBuilder(Lexicon.load(lexicon), optional).build(options(), new ProgressLine(console));
        if (reportFile.isPresent()) {
            reportFile.get().write(out -> out.write(json(done)));
        }
        return new BuildSummary(done).print(console);
    }

    private BuildOptions options() {
        int parallel = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (parallel < 1) {
            throw new UsageException("--threads must be 1 or more, not " + parallel);
        }
        return new BuildOptions(inputs, store, metadata, base, parallel, clock(System.getenv()));
    }

    /** Stands still if the environment says when, for graphs that are the same to the last byte. */
    static Clock clock(Map<String, String> environment) {
        String epoch = environment.getOrDefault(EPOCH, "");
        if (epoch.isEmpty()) {
            return Clock.systemUTC();
        }
        try {
            return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(EPOCH + " is a number of seconds since 1970, not " + epoch);
        }
    }

    private void checkInputs() {
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new UsageException("there is no " + input + "; name files or folders with pages");
            }
        }
        metadata.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new UsageException("there is no metadata file " + file);
        });
    }

    private void checkStore() throws IOException {
        if (Files.isRegularFile(store)) {
            throw new UsageException(store + " is a file; name a folder for the store");
        }
        if (Files.isDirectory(store) && !force && !Files.isDirectory(store.resolve("generations"))) {
            try (var children = Files.list(store)) {
                if (children.findAny().isPresent()) {
                    throw new UsageException(store + " is no store and not empty; name another folder, or use --force");
                }
            }
        }
    }

    private static byte[] json(BuildReport report) throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(report);
    }
}
