package io.github.yuantu.analyse;

import io.github.yuantu.analyse.sequence.AnnotatedText;
import io.github.yuantu.analyse.sequence.Example;
import io.github.yuantu.analyse.sequence.Hint;
import io.github.yuantu.analyse.sequence.LabelledSpan;
import io.github.yuantu.analyse.sequence.SequenceLabeller;
import io.github.yuantu.analyse.sequence.SequenceModel;
import io.github.yuantu.analyse.sequence.SequenceTrainer;
import io.github.yuantu.analyse.sequence.TrainingOptions;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;

/** Learns a model of names from annotated texts, and measures one on them. */
public final class NameLearner {

    private final TermReader termReader = new TermReader();
    private final Lexicon lexicon;
    private final EntityTaggers taggers;

    /** Loads the other taggers, of whose finds the model learns too; takes a second. */
    public NameLearner(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.taggers = new EntityTaggers(lexicon);
    }

    /** A model that was trained on {@code texts}; the same texts and options give the same model. */
    public SequenceModel learn(List<AnnotatedText> texts, TrainingOptions options, SequenceTrainer.Progress progress) {
        List<Example> examples = texts.stream()
                .map(text -> {
                    TermedSentence termed = termed(text);
                    return new Example(new AnnotatedText(termed.plain(), text.names()), termed.terms(), hints(termed));
                })
                .toList();
        return new SequenceTrainer(options, progress).train(examples, lexicon);
    }

    /** How many names of {@code texts} the model finds with both bounds and type, how many others, how many it misses. */
    public NameScore measure(SequenceModel model, List<AnnotatedText> texts) {
        SequenceLabeller labeller = new SequenceLabeller(model, lexicon);
        int right = 0;
        int found = 0;
        int expected = 0;
        for (AnnotatedText text : texts) {
            TermedSentence termed = termed(text);
            List<LabelledSpan> names = labeller.label(termed.plain(), termed.terms(), hints(termed));
            right += (int) names.stream()
                    .filter(name -> text.names().stream()
                            .anyMatch(other -> other.span().equals(name.span())
                                    && other.type().equals(name.type())))
                    .count();
            found += names.size();
            expected += text.names().size();
        }
        return new NameScore(right, found, expected);
    }

    private List<Hint> hints(TermedSentence termed) {
        return termed.hints(taggers.tag(termed).names());
    }

    private TermedSentence termed(AnnotatedText text) {
        return termReader.read(new Sentence(new Span(0, text.text().length()), text.text(), 0));
    }
}
