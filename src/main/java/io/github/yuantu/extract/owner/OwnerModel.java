package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.learn.FeatureList;
import io.github.yuantu.learn.Logistic;
import io.github.yuantu.learn.WeightTable;
import java.util.List;
import java.util.Optional;

/**
 * Decides by learnt weights. What the words beside a figure say stands; what else the rules propose does unless another
 * thing is clearly likelier: rules are read by people, weights are not. Holds hashes of features, no texts. Immutable.
 */
public final class OwnerModel implements OwnerJudge {

    /** The parts of a unit in which weights are kept. */
    static final int PARTS = 256;

    /** By how much the logarithm of its odds must be greater for another thing than what the text has been speaking of. */
    private static final double OTHER = 2;

    /** By how much for another one than the subject of the clause. */
    private static final double OTHER_THAN_SUBJECT = 5;

    /** By how much that must be greater for a figure to be of nothing that is named. */
    private static final double NOTHING = 4;

    private final WeightTable weights;

    OwnerModel(WeightTable weights) {
        this.weights = weights;
    }

    WeightTable weights() {
        return weights;
    }

    /** How many features it knows. */
    public int features() {
        return weights.features();
    }

    @Override
    public Optional<FigureOwner> ownerOf(FigureScene scene) {
        return ownerOf(scene, OwnerCandidates.of(scene));
    }

    /** Which of the {@code candidates} for the figure of {@code scene} it is of. */
    Optional<FigureOwner> ownerOf(FigureScene scene, List<OwnerCandidate> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        OwnerFeatures features = new OwnerFeatures(scene, candidates);
        Optional<Referent> proposed = scene.rules().owner().map(scene.article()::referentOf);
        double[] odds = new double[candidates.size() + 1];
        int nothing = candidates.size();
        odds[nothing] = sum(features.ofNothing());
        int best = 0;
        int ruled = -1;
        for (int i = 0; i < candidates.size(); i++) {
            odds[i] = sum(features.of(i));
            best = odds[i] > odds[best] ? i : best;
            ruled = proposed.filter(candidates.get(i).thing()::equals).isPresent() ? i : ruled;
        }
        boolean certain = ruled >= 0 && scene.rules().beside().isPresent();
        if (!certain && odds[nothing] > odds[best] + NOTHING) {
            return Optional.empty();
        }
        double lead = scene.rules().told() ? OTHER_THAN_SUBJECT : OTHER;
        int chosen = certain || (ruled >= 0 && odds[best] < odds[ruled] + lead) ? ruled : best;
        double likely = Logistic.normalized(odds)[chosen];
        return Optional.of(new FigureOwner(
                chosen == ruled
                        ? scene.rules().owner().orElseThrow()
                        : candidates.get(chosen).mention(),
                likely));
    }

    private double sum(FeatureList features) {
        int[] sum = new int[1];
        for (int i = 0; i < features.size(); i++) {
            weights.addTo(sum, features.get(i));
        }
        return sum[0] / (double) PARTS;
    }
}
