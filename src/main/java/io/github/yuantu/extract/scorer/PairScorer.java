package io.github.yuantu.extract.scorer;

import io.github.yuantu.extract.rules.Token;
import io.github.yuantu.knowledge.AnalysedSentence;
import java.util.ArrayList;
import java.util.List;

/** Judges the pairs of names of a sentence by a model. Safe for use by several threads. */
public final class PairScorer {

    private final PairModel model;

    PairScorer(PairModel model) {
        this.model = model;
    }

    PairModel model() {
        return model;
    }

    /** The properties that it judges. */
    public List<String> properties() {
        return model.labels().properties();
    }

    /** How many features the model knows. */
    public int features() {
        return model.weights().features();
    }

    /**
     * How likely each property is that the names of a sentence may stand in.
     *
     * @param tokens the sentence as the rules see it
     * @param hits what the rules found in it
     */
    public List<ScoredPair> judge(List<Token> tokens, AnalysedSentence sentence, RuleHits hits) {
        List<Item> items = Item.of(tokens, sentence);
        PairFeatures features = new PairFeatures(items, hits);
        List<ScoredPair> judged = new ArrayList<>();
        for (NamePair pair : NamePair.among(items)) {
            int[] possible = model.labels().possible(pair.first(), pair.second());
            if (possible.length > 1) {
                double[] likely = model.probabilities(features.of(pair), possible);
                for (int i = 1; i < possible.length; i++) {
                    boolean forth = model.labels().subjectFirst(possible[i]);
                    String property = model.labels().property(possible[i]);
                    judged.add(new ScoredPair(
                            property,
                            model.labels().isSymmetric(property),
                            forth ? pair.first() : pair.second(),
                            forth ? pair.second() : pair.first(),
                            likely[i]));
                }
            }
        }
        return judged;
    }
}
