package io.github.yuantu.cli;

import io.github.yuantu.analyse.OptionalTaggers;
import io.github.yuantu.build.BuildOptions;
import io.github.yuantu.build.BuildReport;
import io.github.yuantu.build.GraphBuilder;
import io.github.yuantu.evaluate.Calibration;
import io.github.yuantu.evaluate.Comparison;
import io.github.yuantu.evaluate.Draft;
import io.github.yuantu.evaluate.Evaluation;
import io.github.yuantu.evaluate.EvaluationJson;
import io.github.yuantu.evaluate.EvaluationTable;
import io.github.yuantu.evaluate.Reliability;
import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.evaluate.gold.GoldReader;
import io.github.yuantu.evaluate.gold.GoldWriter;
import io.github.yuantu.evaluate.score.BuiltGraph;
import io.github.yuantu.lexicon.Confidences;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.rdf.IriMinter;
import io.github.yuantu.segment.SentenceSplitter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a graph against annotations, or drafts annotations from a graph. */
@Command(
        name = "evaluate",
        description = {
            "Measures a graph against annotations of its pages: precision, recall and F1 of each sort of statement, each"
                    + " rule's precision with its errors, whether confidences are what they say, and sentences passed"
                    + " over. docs/annotations.md tells what annotations look like.",
            "With --draft it writes annotations that say what the graph says, to be corrected by hand."
        },
        footer = {
            "  yuantu evaluate --draft gold --store store",
            "  yuantu evaluate --gold gold --store store",
            "  yuantu evaluate --gold gold --store store --against old.nq.gz --misses relation",
            "  yuantu evaluate --gold gold pages/ --metadata pages/sources.csv --format json",
            "  yuantu evaluate --gold gold pages/ --calibrate src/main/resources/confidence.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {

    /** How the result is shown. */
    enum Format {
        TABLE,
        JSON
    }

    private static final List<String> HEAD = List.of(
            "# How sure one may be of what each rule finds; written by: yuantu evaluate --gold … --calibrate …",
            "# curve: a confidence as an extractor gives it, and how often such facts were right",
            "# shift: log-odds to add for a kind of fact, a family of rules, a rule");

    private final Console console;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "A folder with annotations, a .json file a page; may be given several times.")
    private List<Path> gold = List.of();

    @Option(
            names = "--draft",
            paramLabel = "DIR",
            description = "Write an annotation of each page of the graph into this folder; files that are there stay.")
    private Optional<Path> draft;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = "Learn from the annotated pages how sure one may be of what each rule finds, show how that"
                    + " holds on pages that were left out, and write the table that the build reads.")
    private Optional<Path> calibrate;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "STORE|FILE.nq",
            description = "The graph: the folder of a store, or an exported file.")
    private Optional<Path> store;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Instead of a store: pages that are built for this, files and folders as for build.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-m", "--metadata"},
            paramLabel = "FILE",
            description = "For pages: a CSV file with the columns file, date, publication.")
    private Optional<Path> metadata;

    @Option(
            names = "--against",
            paramLabel = "STORE|FILE.nq",
            description = "An older graph of the same pages: show what has changed since.")
    private Optional<Path> against;

    @Option(
            names = "--misses",
            paramLabel = "ROW",
            description = "List what was missed and what was wrong in the rows whose name contains this.")
    private Optional<String> misses;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many examples of each sort of error to show (${DEFAULT-VALUE}).")
    private int examples = 2;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES} (in lower case too).")
    private Format format = Format.TABLE;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (gold.isEmpty() != draft.isPresent()) {
            throw new UsageException("give --gold DIR to measure, or --draft DIR to write annotations");
        }
        if (store.isPresent() != inputs.isEmpty()) {
            throw new UsageException("which graph? give --store STORE, or pages to build one from");
        }
        if (calibrate.isPresent() && (gold.isEmpty() || store.isPresent())) {
            throw new UsageException("to calibrate give --gold DIR and the pages: a store holds confidences that are"
                    + " calibrated already");
        }
        if (store.isPresent()) {
            return use(new BuiltSource(store.get()));
        }
        Path folder = Files.createTempDirectory("yuantu-evaluate");
        try {
            return use(build(folder.resolve("store")));
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private BuiltSource build(Path folder) {
        BuildReport report = new GraphBuilder(
                        Lexicon.load(),
                        OptionalTaggers.none(),
                        calibrate.isPresent() ? Confidences.asGiven() : Confidences.shipped())
                .build(
                        new BuildOptions(
                                inputs,
                                folder,
                                metadata,
                                IriMinter.DEFAULT_BASE,
                                Runtime.getRuntime().availableProcessors(),
                                Clock.systemUTC()),
                        new ProgressLine(console));
        report.problems().forEach(problem -> console.say(problem.where() + ": " + problem.reason()));
        return new BuiltSource(folder);
    }

    private int use(BuiltSource graph) throws IOException {
        return draft.isPresent() ? draft(graph, draft.get()) : measure(graph);
    }

    private int draft(BuiltSource graph, Path folder) throws IOException {
        Set<String> relations = relations();
        List<GoldPage> pages = graph.read(dataset -> {
            BuiltGraph built = new BuiltGraph(dataset);
            return built.pages().stream()
                    .map(page -> Draft.of(page, built.page(page), relations))
                    .toList();
        });
        int kept = 0;
        for (GoldPage page : pages) {
            try {
                console.say("wrote " + new GoldWriter().write(page, folder));
            } catch (FileAlreadyExistsException e) {
                console.say("kept " + e.getFile());
                kept++;
            }
        }
        return kept == 0 ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    private int measure(BuiltSource graph) throws IOException {
        GoldReader reader = new GoldReader(relations());
        List<GoldPage> pages = gold.stream()
                .flatMap(folder -> reader.readFolder(folder).stream())
                .toList();
        Evaluation evaluation = evaluate(graph, pages);
        if (calibrate.isPresent()) {
            return calibrate(evaluation, calibrate.get());
        }
        Optional<Comparison> comparison =
                against.map(older -> Comparison.between(evaluate(new BuiltSource(older), pages), evaluation));
        if (format == Format.JSON) {
            console.out().println(new EvaluationJson().of(evaluation, comparison));
            return ExitStatus.OK;
        }
        EvaluationTable table = new EvaluationTable(console.out(), examples);
        table.print(evaluation);
        comparison.ifPresent(table::print);
        misses.ifPresent(row -> table.misses(evaluation, row));
        return ExitStatus.OK;
    }

    private int calibrate(Evaluation evaluation, Path file) throws IOException {
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(Calibration.learn(evaluation.claims()).lines());
        Files.write(file, lines);
        EvaluationTable table = new EvaluationTable(console.out(), examples);
        console.out().println("as the extractors give them");
        table.print(Reliability.of(evaluation.claims()));
        console.out().println();
        console.out().println("calibrated, each page by the others");
        table.print(Reliability.of(Calibration.crossValidated(evaluation.claims())));
        console.say("wrote " + file);
        return ExitStatus.OK;
    }

    private Evaluation evaluate(BuiltSource graph, List<GoldPage> pages) {
        SentenceSplitter splitter = new SentenceSplitter();
        return graph.read(dataset -> Evaluation.of(new BuiltGraph(dataset), pages, relations(), splitter::split));
    }

    private static Set<String> relations() {
        return Ontology.load().relations().keySet();
    }
}
