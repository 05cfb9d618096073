package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.Mention;
import java.util.List;
import java.util.Optional;

/** Counts how often rules and a model find what readers said that figures are of. Not for two threads. */
public final class OwnerMeasure {

    private final OwnerModel model;
    private int owned;
    private int named;
    private int byRules;
    private int byModel;

    public OwnerMeasure(OwnerModel model) {
        this.model = model;
    }

    /** The model's decisions on an article of which a reader said this, which are counted as they are made. */
    public OwnerJudge of(LabelledArticle labelled) {
        return scene ->
                counted(scene, labelled.owners().getOrDefault(scene.figure().span(), ""));
    }

    private Optional<FigureOwner> counted(FigureScene scene, String owner) {
        List<OwnerCandidate> candidates = OwnerCandidates.of(scene);
        Optional<FigureOwner> found = model.ownerOf(scene, candidates);
        if (!owner.isEmpty()) {
            owned++;
            named += candidates.stream()
                            .anyMatch(candidate -> candidate.thing().names().contains(owner))
                    ? 1
                    : 0;
            byRules += isRight(scene, scene.rules().owner(), owner) ? 1 : 0;
            byModel += isRight(scene, found.map(FigureOwner::mention), owner) ? 1 : 0;
        }
        return found;
    }

    private static boolean isRight(FigureScene scene, Optional<Mention> found, String owner) {
        return found.filter(
                        mention -> scene.article().referentOf(mention).names().contains(owner))
                .isPresent();
    }

    /** How many figures are of something that is named. */
    public int owned() {
        return owned;
    }

    /** For how many of them that name was found in the article. */
    public int named() {
        return named;
    }

    /** For how many of them the rules propose the right thing. */
    public int byRules() {
        return byRules;
    }

    /** For how many of them the model finds the right thing. */
    public int byModel() {
        return byModel;
    }
}
