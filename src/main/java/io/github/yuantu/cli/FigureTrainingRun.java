package io.github.yuantu.cli;

import io.github.yuantu.build.FigureTraining;
import io.github.yuantu.extract.owner.LabelledArticle;
import io.github.yuantu.extract.owner.OwnerMeasure;
import io.github.yuantu.extract.owner.OwnerModel;
import io.github.yuantu.extract.owner.OwnerModelFile;
import io.github.yuantu.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trains a model of what figures are of, for {@link TrainCommand}. */
final class FigureTrainingRun {

    private final Console console;
    private final long seed;

    FigureTrainingRun(Console console, long seed) {
        this.console = console;
        this.seed = seed;
    }

    int train(List<Path> inputs, OutputFile file, Optional<Path> evaluate) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        for (Path input : inputs) {
            articles.addAll(LabelledArticle.read(input));
        }
        int figures =
                articles.stream().mapToInt(article -> article.owners().size()).sum();
        if (figures == 0) {
            console.say("nothing to learn from: no labelled figure");
            return ExitStatus.PROBLEMS;
        }
        console.say("%,d articles with %,d labelled figures".formatted(articles.size(), figures));
        FigureTraining training = new FigureTraining(Lexicon.load());
        OwnerModel model = training.learn(articles, seed);
        file.write(out -> OwnerModelFile.write(model, out));
        console.say("%s: %,d features".formatted(file.path(), model.features()));
        if (evaluate.isPresent()) {
            OwnerMeasure measure = training.measure(model, LabelledArticle.read(evaluate.get()));
            console.out()
                    .printf(
                            "figures of something named %d%nits name found %d%nright by the rules %d%nright by the model %d%n",
                            measure.owned(), measure.named(), measure.byRules(), measure.byModel());
        }
        return ExitStatus.OK;
    }
}
