package io.github.yuantu.analyse;

import io.github.yuantu.analyse.chat.ChatEndpoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the user may choose among finders of names. The neural taggers are off unless they are asked for; whichever are on
 * are asked after all others, in this order.
 *
 * @param model the file of a model made by {@link NameLearner}, whose types are classes of the graph, to be used in the
 *     place of the shipped one
 * @param onnx a folder with a neural model: {@code model.onnx}, {@code vocab.txt}, {@code labels.txt}
 * @param chat a language model, which is asked about sentences with unsure names
 */
public record OptionalTaggers(Optional<Path> model, Optional<Path> onnx, Optional<ChatEndpoint> chat) {

    /** Names less sure than this are guesses, of which the document pass drops most. */
    private static final double GUESS = 0.55;

    /** No neural tagger, and the shipped model. */
    public static OptionalTaggers none() {
        return new OptionalTaggers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The neural taggers that are asked for, ready to work.
     *
     * @throws io.github.yuantu.knowledge.SetupException if one cannot be made ready
     */
    List<GapFiller> load() {
        List<GapFiller> taggers = new ArrayList<>();
        onnx.map(folder -> new GapFiller(new OnnxTagger(folder), GUESS)).ifPresent(taggers::add);
        chat.map(endpoint -> new GapFiller(new ChatTagger(endpoint), ChatTagger.UNSURE))
                .ifPresent(taggers::add);
        return taggers;
    }
}
