package io.github.yuantu.analyse.sequence;

import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Term;
import java.util.List;

/** Finds names in texts by a model. Safe for use by several threads. */
public final class SequenceLabeller {

    private final SequenceModel model;
    private final CharacterFeatures features;
    private final Decoder decoder;

    /** @param lexicon the titles and known entities, as they were when the model was trained */
    public SequenceLabeller(SequenceModel model, Lexicon lexicon) {
        this(model, new CharacterFeatures(NameList.all(lexicon)));
    }

    SequenceLabeller(SequenceModel model, CharacterFeatures features) {
        this.model = model;
        this.features = features;
        this.decoder = new Decoder(model.scheme().size(), model.transitions());
    }

    /**
     * The names in {@code text}, in reading order, with their margins.
     *
     * @param terms its words, counted from the start of the text, that cover it whole
     * @param hints what others hold for names in it, none overlapping another
     */
    public List<LabelledSpan> label(String text, List<Term> terms, List<Hint> hints) {
        LabelScores scores = model.scores(text.length());
        features.find(text, terms, hints, scores);
        Decoder.Lattice lattice = decoder.read(scores.scores(), text.length());
        int[] best = lattice.best();
        for (int label : best) {
            if (label != LabelScheme.OUTSIDE) {
                return model.scheme().spans(best, lattice.margins(best));
            }
        }
        return List.of();
    }
}
