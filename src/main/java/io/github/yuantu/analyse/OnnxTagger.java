package io.github.yuantu.analyse;

import io.github.yuantu.analyse.onnx.OnnxNames;
import io.github.yuantu.knowledge.Mention;
import java.nio.file.Path;
import java.util.List;

/** Finds names by a neural model of the user's. */
final class OnnxTagger implements EntityTagger {

    /** The least probability of each piece of a name. */
    private static final double THRESHOLD = 0.5;

    private final OnnxNames names;
    private final ClassesByName classes;

    /** @param folder holds model, vocabulary and labels */
    OnnxTagger(Path folder) {
        names = OnnxNames.open(folder);
        classes = new ClassesByName(names.types());
    }

    @Override
    public List<Mention> tag(TermedSentence sentence, List<Mention> found) {
        return names.find(sentence.plain()).stream()
                .filter(name -> name.confidence() >= THRESHOLD)
                .map(name -> sentence.mention(
                        name.span().start(),
                        name.span().end(),
                        classes.named(name.type()),
                        name.confidence(),
                        "onnx:names"))
                .toList();
    }
}
