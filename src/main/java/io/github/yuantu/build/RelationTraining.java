package io.github.yuantu.build;

import io.github.yuantu.analyse.GivenNames;
import io.github.yuantu.extract.RelationLearner;
import io.github.yuantu.extract.scorer.LabelledCorpus;
import io.github.yuantu.extract.scorer.LabelledSentence;
import io.github.yuantu.extract.scorer.PairMeasure;
import io.github.yuantu.extract.scorer.PairScorer;
import io.github.yuantu.extract.scorer.TrainingPlan;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import java.util.List;

/** Learns a scorer of relations from labelled sentences, which it analyses, and measures one. */
public final class RelationTraining {

    private final Lexicon lexicon;
    private final GivenNames analyser;

    /** Loads models; takes a second. */
    public RelationTraining(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.analyser = new GivenNames(lexicon.gazetteer());
    }

    /** The scorer learnt of a corpus; the same corpus and plan give the same. */
    public PairScorer learn(LabelledCorpus corpus, TrainingPlan plan) {
        RelationLearner learner = new RelationLearner(lexicon.relations(), corpus.relations());
        corpus.sentences().forEach(sentence -> learner.add(sentence, analysed(sentence)));
        return learner.learn(plan);
    }

    /** What the scorer says of a corpus beside what its readers said. */
    public PairMeasure measure(PairScorer scorer, LabelledCorpus corpus) {
        RelationLearner learner = new RelationLearner(lexicon.relations(), corpus.relations());
        PairMeasure measure = new PairMeasure();
        corpus.sentences().forEach(sentence -> learner.measure(scorer, sentence, analysed(sentence), measure));
        return measure;
    }

    private AnalysedArticle analysed(LabelledSentence sentence) {
        List<Mention> names = sentence.names().stream()
                .map(name -> new Mention(name.span(), name.span().of(sentence.text()), name.type(), 1, "labelled"))
                .toList();
        return analyser.analyse(sentence.text(), names);
    }
}
