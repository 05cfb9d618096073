package io.github.yuantu.extract.scorer;

import io.github.yuantu.extract.rules.Token;
import io.github.yuantu.extract.scorer.LabelledSentence.Judgement;
import io.github.yuantu.extract.scorer.LabelledSentence.Name;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers labelled sentences and learns a model of them. Not for two threads. */
public final class PairLearner {

    private final LabelSet labels;
    private final List<PairTraining.Example> examples = new ArrayList<>();

    /** @param relations the properties to learn of */
    public PairLearner(Map<String, Relation> relations) {
        labels = new LabelSet(List.copyOf(new TreeSet<>(relations.keySet())), relations);
    }

    /**
     * Takes a sentence.
     *
     * @param labelled what a reader said of it
     * @param sentence the same, analysed with these names; it stands at the beginning of its text
     * @param tokens the same as the rules see it
     * @param hits what the rules found in it
     */
    public void add(LabelledSentence labelled, AnalysedSentence sentence, List<Token> tokens, RuleHits hits) {
        List<Item> items = Item.of(tokens, sentence);
        PairFeatures features = new PairFeatures(items, hits);
        Set<Judgement> taken = new HashSet<>();
        for (NamePair pair : NamePair.among(items)) {
            Optional<Judgement> judgement = judgementOf(labelled, pair);
            int[] possible = labels.possible(pair.first(), pair.second());
            if (judgement.isPresent() && possible.length > 1 && taken.add(judgement.get())) {
                Name first = labelled.names().get(numberOf(labelled, pair.first()));
                List<Integer> right = judgement.get().said().stream()
                        .map(said -> labels.label(
                                said.property(),
                                labelled.names().get(said.subject()).equals(first)))
                        .filter(label -> label != LabelSet.NONE)
                        .distinct()
                        .toList();
                examples.add(new PairTraining.Example(features.of(pair).distinct(), possible, right));
            }
        }
    }

    private static Optional<Judgement> judgementOf(LabelledSentence labelled, NamePair pair) {
        int one = numberOf(labelled, pair.first());
        int other = numberOf(labelled, pair.second());
        return labelled.judged().stream()
                .filter(judged -> (judged.one() == one && judged.other() == other)
                        || (judged.one() == other && judged.other() == one))
                .findFirst();
    }

    private static int numberOf(LabelledSentence labelled, Mention mention) {
        for (int i = 0; i < labelled.names().size(); i++) {
            if (labelled.names().get(i).span().equals(mention.span())) {
                return i;
            }
        }
        return -1;
    }

    /** How many pairs were taken. */
    public int pairs() {
        return examples.size();
    }

    /** The scorer learnt of all sentences taken; the same sentences and plan give the same. */
    public PairScorer learn(TrainingPlan plan) {
        return new PairScorer(new PairTraining(labels, plan, examples).run());
    }
}
