package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Watches the rules at work on labelled articles and learns a model of what it saw; what it answers is what the reader
 * said. Not for two threads.
 */
public final class OwnerLearner {

    private final List<OwnerTraining.Example> examples = new ArrayList<>();

    /** What a reader said of the figures of an article, which is learnt of as it is asked for. */
    public OwnerJudge of(LabelledArticle labelled) {
        return scene -> Optional.ofNullable(labelled.owners().get(scene.figure().span()))
                .flatMap(owner -> learn(scene, owner))
                .or(scene.rules()::owner)
                .map(mention -> new FigureOwner(mention, 1));
    }

    private Optional<Mention> learn(FigureScene scene, String owner) {
        List<OwnerCandidate> candidates = OwnerCandidates.of(scene);
        OwnerFeatures features = new OwnerFeatures(scene, candidates);
        List<long[]> each = new ArrayList<>();
        int right = candidates.size();
        for (int i = 0; i < candidates.size(); i++) {
            each.add(features.of(i).toArray());
            right = candidates.get(i).thing().names().contains(owner) ? Math.min(right, i) : right;
        }
        each.add(features.ofNothing().toArray());
        examples.add(new OwnerTraining.Example(each, right));
        return right < candidates.size() ? Optional.of(candidates.get(right).mention()) : Optional.empty();
    }

    /** How many figures were met. */
    public int figures() {
        return examples.size();
    }

    /** The model of all figures met; the same ones and the same seed give the same. */
    public OwnerModel learn(long seed) {
        return new OwnerTraining(examples, seed).run();
    }
}
