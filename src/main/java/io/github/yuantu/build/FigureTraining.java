package io.github.yuantu.build;

import io.github.yuantu.analyse.ArticleAnalyser;
import io.github.yuantu.extract.owner.LabelledArticle;
import io.github.yuantu.extract.owner.OwnerJudge;
import io.github.yuantu.extract.owner.OwnerLearner;
import io.github.yuantu.extract.owner.OwnerMeasure;
import io.github.yuantu.extract.owner.OwnerModel;
import io.github.yuantu.extract.values.ObservationReader;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.segment.SentenceSplitter;
import java.util.List;
import java.util.function.Function;

/** Learns from labelled articles, which it analyses, what figures are of, and measures what was learnt. */
public final class FigureTraining {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final ArticleAnalyser analyser;

    /** Loads models; takes a second. */
    public FigureTraining(Lexicon lexicon) {
        analyser = new ArticleAnalyser(lexicon);
    }

    /** The model learnt of the articles; the same articles and seed give the same. */
    public OwnerModel learn(List<LabelledArticle> articles, long seed) {
        OwnerLearner learner = new OwnerLearner();
        watch(articles, learner::of);
        return learner.learn(seed);
    }

    /** What the model says of the articles beside what their readers said. */
    public OwnerMeasure measure(OwnerModel model, List<LabelledArticle> articles) {
        OwnerMeasure measure = new OwnerMeasure(model);
        watch(articles, measure::of);
        return measure;
    }

    private void watch(List<LabelledArticle> articles, Function<LabelledArticle, OwnerJudge> judge) {
        for (LabelledArticle labelled : articles) {
            new ObservationReader(judge.apply(labelled))
                    .read(analyser.analyse(labelled.article(), splitter.split(labelled.article())));
        }
    }
}
