package io.github.yuantu.cli;

import io.github.yuantu.analyse.NameLearner;
import io.github.yuantu.analyse.NameScore;
import io.github.yuantu.analyse.sequence.AnnotatedLines;
import io.github.yuantu.analyse.sequence.AnnotatedText;
import io.github.yuantu.analyse.sequence.ModelFile;
import io.github.yuantu.analyse.sequence.SequenceModel;
import io.github.yuantu.analyse.sequence.TrainingOptions;
import io.github.yuantu.build.SelfLabelling;
import io.github.yuantu.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model of names, a scorer of relations, or a model of what figures are of. */
@Command(
        name = "train",
        description = {
            "Trains a model of names from annotated sentences, for build --model.",
            "They are JSON Lines, also as .gz: {\"text\": \"…\", \"names\": [{\"start\": 0, \"end\": 3, \"type\": \"Place\"}]},"
                    + " ends after the last UTF-16 code unit; or CLUENER's form. With --self they are raw pages as for"
                    + " build, annotated by the analysis itself where it is sure. The same input gives the same bytes.",
            "With --relations it trains a scorer of relations from sentences that tell them too: \"relations\":"
                    + " [{\"subject\": 1, \"property\": \"developer\", \"object\": 0}], by the numbers of the names; or from"
                    + " FinRE's form. Of the options of training only --seed is for it.",
            "With --figures it trains a model of what figures are of from articles: {\"date\": \"2022-06-14\", \"headline\":"
                    + " \"…\", \"text\": \"…\", \"figures\": [{\"start\": 12, \"end\": 15, \"about\": \"…\"}]}, without"
                    + " \"about\" for a figure of nothing that is named. Of the options of training only --seed is for it."
        },
        footer = {
            "  yuantu train annotated.jsonl -o names.model.gz --evaluate held-out.jsonl",
            "  yuantu train --self news.jsonl.gz -o names.model.gz",
            "  yuantu train --relations labelled.jsonl -o relations.gz --evaluate held-out.jsonl",
            "  yuantu train --figures labelled.jsonl -o owners.gz --evaluate held-out.jsonl"
        })
final class TrainCommand implements Callable<Integer> {

    /** What the files are, if not annotated sentences. */
    private static final class Inputs {

        @Option(names = "--self", description = "The files are raw pages, as for build.")
        private boolean self;

        @Option(names = "--relations", description = "The files are sentences whose relations were labelled.")
        private boolean relations;

        @Option(names = "--figures", description = "The files are articles whose figures were labelled.")
        private boolean figures;
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Annotated sentences; with --self raw pages.")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where the model goes, compressed; names.model.gz is usual.")
    private Path output;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many models to train side by side and to average; more are better and dearer"
                    + " (${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "8",
            description = "How often each goes through all sentences (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--cutoff",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often a feature must be met to be learnt of; 2 halves the model (${DEFAULT-VALUE}).")
    private int cutoff;

    @Option(
            names = "--pruning",
            paramLabel = "UNITS",
            defaultValue = "0",
            description = "Drop weights below this; 1 is one correction (${DEFAULT-VALUE}).")
    private double pruning;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the order of the sentences is drawn from (${DEFAULT-VALUE}).")
    private long seed;

    @ArgGroup
    private Inputs kind = new Inputs();

    @Option(
            names = "--confidence",
            paramLabel = "0–1",
            defaultValue = "0.8",
            description = "With --self: how sure the analysis must be of each name of a sentence (${DEFAULT-VALUE}).")
    private double confidence;

    @Option(
            names = "--evaluate",
            paramLabel = "FILE",
            description = "Annotated sentences to measure the model on; prints precision, recall and F1.")
    private Optional<Path> evaluate;

    @Option(names = "--force", description = "Replace the model if it exists.")
    private boolean force;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputFile file = new OutputFile(output, force, true).checked();
        TrainingOptions options = options();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new UsageException("there is no " + input);
            }
        }
        if (kind.figures) {
            return new FigureTrainingRun(console, seed).train(inputs, file, evaluate);
        }
        if (kind.relations) {
            return new RelationTrainingRun(console, seed).train(inputs, file, evaluate);
        }
        List<AnnotatedText> held = evaluate.isPresent() ? AnnotatedLines.read(evaluate.get()) : List.of();
        Lexicon lexicon = Lexicon.load();
        List<AnnotatedText> texts = kind.self ? selfLabelled(lexicon) : annotated();
        if (texts.stream().allMatch(text -> text.names().isEmpty())) {
            console.say("nothing to learn from: no sentence with a name");
            return ExitStatus.PROBLEMS;
        }
        console.say("%,d sentences with %,d names"
                .formatted(
                        texts.size(),
                        texts.stream().mapToInt(text -> text.names().size()).sum()));
        NameLearner learner = new NameLearner(lexicon);
        SequenceModel model = learner.learn(
                texts,
                options,
                (run, round, wrong) -> console.say(
                        "run %d of %d, round %d of %d: %,d read wrongly".formatted(run, runs, round, rounds, wrong)));
        file.write(out -> ModelFile.write(model, out));
        console.say("%s: %,d features for %s".formatted(output, model.features(), String.join(", ", model.types())));
        if (evaluate.isPresent()) {
            print(learner.measure(model, held));
        }
        return ExitStatus.OK;
    }

    private TrainingOptions options() {
        try {
            return new TrainingOptions(runs, rounds, cutoff, pruning, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private List<AnnotatedText> annotated() throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        for (Path input : inputs) {
            texts.addAll(AnnotatedLines.read(input));
        }
        return texts;
    }

    private List<AnnotatedText> selfLabelled(Lexicon lexicon) {
        return new SelfLabelling(lexicon, confidence)
                .label(inputs, Runtime.getRuntime().availableProcessors());
    }

    private void print(NameScore score) {
        console.out().printf("precision %.4f%nrecall %.4f%nf1 %.4f%n", score.precision(), score.recall(), score.f1());
    }
}
