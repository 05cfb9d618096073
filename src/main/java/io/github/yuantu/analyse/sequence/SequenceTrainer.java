package io.github.yuantu.analyse.sequence;

import io.github.yuantu.lexicon.Lexicon;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a model by the averaged structured perceptron (Collins 2002): each example is read with the weights so far, and
 * where the reading is wrong the features of the right one gain a unit and those of the wrong one lose it. Runs that differ
 * only in the order of the examples are averaged. The same examples and options give the same model.
 */
public final class SequenceTrainer {

    /** Hears how the training goes on, from several threads if there are several runs. */
    @FunctionalInterface
    public interface Progress {

        /**
         * A round of a run is over.
         *
         * @param run from 1 on
         * @param round from 1 on
         * @param wrong how many examples were read wrongly in it
         */
        void roundDone(int run, int round, int wrong);
    }

    private final TrainingOptions options;
    private final Progress progress;

    public SequenceTrainer(TrainingOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Learns from {@code examples}.
     *
     * @param lexicon the titles and known entities, which are among the features
     * @throws IllegalArgumentException if the examples have more than 31 types
     */
    public SequenceModel train(List<Example> examples, Lexicon lexicon) {
        return train(examples, new CharacterFeatures(NameList.all(lexicon)));
    }

    SequenceModel train(List<Example> examples, CharacterFeatures features) {
        LabelScheme scheme = new LabelScheme(examples.stream()
                .flatMap(example -> example.names().stream())
                .map(LabelledSpan::type)
                .distinct()
                .sorted()
                .toList());
        EncodedExamples encoded = new EncodedExamples(scheme, features, examples, options.cutoff());
        List<Training> runs = IntStream.range(0, options.runs())
                .parallel()
                .mapToObj(run -> run(run, scheme, encoded))
                .toList();
        return new AveragedModel(scheme, runs, options.pruning()).of(encoded.index());
    }

    private Training run(int run, LabelScheme scheme, EncodedExamples examples) {
        return new Training(scheme.size(), examples, options.rounds())
                .run(options.seed() + run, (round, wrong) -> progress.roundDone(run + 1, round, wrong));
    }
}
