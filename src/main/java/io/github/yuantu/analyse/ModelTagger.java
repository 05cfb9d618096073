package io.github.yuantu.analyse;

import io.github.yuantu.analyse.sequence.LabelledSpan;
import io.github.yuantu.analyse.sequence.ModelFile;
import io.github.yuantu.analyse.sequence.SequenceLabeller;
import io.github.yuantu.analyse.sequence.SequenceModel;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds names as a model learnt it from examples: where its best reading is clearly better than any without the name. */
final class ModelTagger implements EntityTagger {

    /** The margin, in the model's units, at which the confidence is one half. */
    private static final double EVEN = 10;

    private static final String SHIPPED = "/model/names.model.gz";

    private final SequenceLabeller labeller;
    private final double threshold;
    private final ClassesByName classes;

    /**
     * @param threshold the least margin of a name, in the model's units
     * @throws SetupException if the model finds other types than the classes of the graph
     */
    ModelTagger(SequenceModel model, Lexicon lexicon, double threshold) {
        this.labeller = new SequenceLabeller(model, lexicon);
        this.threshold = threshold;
        this.classes = new ClassesByName(model.types());
    }

    /** The tagger of the model that is part of the product. */
    static ModelTagger shipped(Lexicon lexicon, double threshold) {
        try (InputStream stream = ModelTagger.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new SetupException("no " + SHIPPED + " in this build; rebuild with mvn package");
            }
            return new ModelTagger(ModelFile.read(stream, SHIPPED), lexicon, threshold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tagger of a model file of the user's. */
    static ModelTagger of(Path file, Lexicon lexicon, double threshold) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new ModelTagger(ModelFile.read(stream, file.toString()), lexicon, threshold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        return labeller.label(sentence.plain(), sentence.termsFromStart(), sentence.hints(found)).stream()
                .filter(name -> name.margin() >= threshold)
                .map(name -> mention(sentence, name))
                .toList();
    }

    private Mention mention(TermedSentence sentence, LabelledSpan name) {
        double confidence = name.margin() / (name.margin() + EVEN);
        return sentence.mention(
                name.span().start(), name.span().end(), classes.named(name.type()), confidence, "model:names");
    }
}
