package io.github.yuantu.analyse;

import io.github.yuantu.analyse.chat.ChatEndpoint;
import io.github.yuantu.lexicon.Gazetteer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Taggers that are off unless they are asked for. Whichever are on are asked after all others, in this order.
 *
 * @param model the file of a model made by {@link NameLearner}, whose types are classes of the graph
 * @param onnx a folder with a neural model: {@code model.onnx}, {@code vocab.txt}, {@code labels.txt}
 * @param chat a language model, which is asked about sentences with unsure names
 */
public record OptionalTaggers(Optional<Path> model, Optional<Path> onnx, Optional<ChatEndpoint> chat) {

    /** The least margin of a name that a model of the user's finds, in corrections made while it was trained. */
    private static final double LEAST_MARGIN = 10;

    /** Names less sure than this are guesses, of which the document pass drops most. */
    private static final double GUESS = 0.55;

    /** None of them. */
    public static OptionalTaggers none() {
        return new OptionalTaggers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Those that are asked for, ready to work.
     *
     * @throws io.github.yuantu.knowledge.SetupException if one cannot be made ready
     */
    List<GapFiller> load(Gazetteer gazetteer) {
        List<GapFiller> taggers = new ArrayList<>();
        model.map(file -> new GapFiller(ModelTagger.of(file, gazetteer, LEAST_MARGIN), GUESS))
                .ifPresent(taggers::add);
        onnx.map(folder -> new GapFiller(new OnnxTagger(folder), GUESS)).ifPresent(taggers::add);
        chat.map(endpoint -> new GapFiller(new ChatTagger(endpoint), ChatTagger.UNSURE))
                .ifPresent(taggers::add);
        return taggers;
    }
}
