package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.Anaphors;
import io.github.yuantu.extract.rules.EmbeddedNames;
import io.github.yuantu.extract.rules.RuleTrace;
import io.github.yuantu.extract.rules.SkeletonReader;
import io.github.yuantu.extract.scorer.LabelledSentence;
import io.github.yuantu.extract.scorer.PairLearner;
import io.github.yuantu.extract.scorer.PairMeasure;
import io.github.yuantu.extract.scorer.PairScorer;
import io.github.yuantu.extract.scorer.TrainingPlan;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Relation;
import java.util.Map;

/** Learns a scorer of relations from labelled sentences, and measures one on them. Not for two threads. */
public final class RelationLearner {

    private final Anaphors anaphors = new Anaphors();
    private final SentenceRules rules;
    private final PairLearner learner;

    /**
     * @param ontology the properties that have rules
     * @param learnt the properties to learn of
     */
    public RelationLearner(Map<String, Relation> ontology, Map<String, Relation> learnt) {
        rules = SentenceRules.load(ontology);
        learner = new PairLearner(learnt);
    }

    /** Takes a sentence; {@code analysed} is it alone, with its names. */
    public void add(LabelledSentence labelled, AnalysedArticle analysed) {
        Read read = read(analysed);
        learner.add(labelled, read.sentence(), read.reading().whole().sentence(), read.found());
    }

    /** How many pairs of names were taken. */
    public int pairs() {
        return learner.pairs();
    }

    /** The scorer learnt of all sentences taken. */
    public PairScorer learn(TrainingPlan plan) {
        return learner.learn(plan);
    }

    /** Compares what {@code scorer} says of a sentence with what its reader said. */
    public void measure(PairScorer scorer, LabelledSentence labelled, AnalysedArticle analysed, PairMeasure measure) {
        Read read = read(analysed);
        measure.add(labelled, scorer.judge(read.reading().whole().sentence(), read.sentence(), read.found()));
    }

    private Read read(AnalysedArticle analysed) {
        AnalysedSentence sentence = analysed.sentences().get(0);
        SkeletonReader.Reading reading = new SkeletonReader(analysed, anaphors).next(sentence);
        return new Read(
                sentence,
                reading,
                new HitsOfSentence(rules.hits(sentence, reading, new EmbeddedNames(analysed), RuleTrace.SILENT)));
    }

    private record Read(AnalysedSentence sentence, SkeletonReader.Reading reading, HitsOfSentence found) {}
}
