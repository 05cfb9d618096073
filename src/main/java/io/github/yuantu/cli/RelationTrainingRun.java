package io.github.yuantu.cli;

import io.github.yuantu.build.RelationTraining;
import io.github.yuantu.extract.scorer.LabelledCorpus;
import io.github.yuantu.extract.scorer.PairMeasure;
import io.github.yuantu.extract.scorer.PairMeasure.Score;
import io.github.yuantu.extract.scorer.PairModelFile;
import io.github.yuantu.extract.scorer.PairScorer;
import io.github.yuantu.extract.scorer.TrainingPlan;
import io.github.yuantu.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Trains a scorer of relations, for {@link TrainCommand}. */
final class RelationTrainingRun {

    private static final double[] THRESHOLDS = {0.3, 0.5, 0.7};

    private final Console console;
    private final long seed;

    RelationTrainingRun(Console console, long seed) {
        this.console = console;
        this.seed = seed;
    }

    int train(List<Path> inputs, OutputFile file, Optional<Path> evaluate) throws IOException {
        Lexicon lexicon = Lexicon.load();
        LabelledCorpus corpus = LabelledCorpus.read(inputs, lexicon.relations());
        if (corpus.labels() == 0) {
            console.say("nothing to learn from: no sentence with a relation");
            return ExitStatus.PROBLEMS;
        }
        console.say(
                "%,d sentences with %,d relations".formatted(corpus.sentences().size(), corpus.labels()));
        RelationTraining training = new RelationTraining(lexicon);
        PairScorer scorer = training.learn(corpus, TrainingPlan.usual(seed));
        file.write(out -> PairModelFile.write(scorer, out));
        console.say("%s: %,d features for %s"
                .formatted(file.path(), scorer.features(), String.join(", ", scorer.properties())));
        if (evaluate.isPresent()) {
            LabelledCorpus held = LabelledCorpus.read(List.of(evaluate.get()), lexicon.relations());
            print(training.measure(scorer, held));
        }
        return ExitStatus.OK;
    }

    /** Each property at some thresholds, then all together. */
    private void print(PairMeasure measure) {
        console.out().println("property\tat least\texpected\tprecision\trecall\tf1");
        for (double threshold : THRESHOLDS) {
            measure.atLeast(threshold)
                    .forEach((property, score) -> console.out()
                            .printf(
                                    "%s\t%.1f\t%d\t%.3f\t%.3f\t%.3f%n",
                                    property,
                                    threshold,
                                    score.expected(),
                                    score.precision(),
                                    score.recall(),
                                    score.f1()));
        }
        Score all = measure.likeliest();
        console.out().printf("precision %.4f%nrecall %.4f%nf1 %.4f%n", all.precision(), all.recall(), all.f1());
    }
}
