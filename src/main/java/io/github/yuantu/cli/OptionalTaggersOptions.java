package io.github.yuantu.cli;

import io.github.yuantu.analyse.OptionalTaggers;
import io.github.yuantu.analyse.chat.ChatEndpoint;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The taggers that a user may switch on. */
final class OptionalTaggersOptions {

    /** Where the key of the endpoint is looked for; never on the command line, which others can read. */
    static final String KEY = "YUANTU_LLM_KEY";

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model of names made by yuantu train, in the place of the shipped one.")
    private Optional<Path> model;

    @Option(
            names = "--onnx",
            paramLabel = "DIR",
            description = "A neural model of names of your own, run by ONNX Runtime: model.onnx, vocab.txt (BERT's),"
                    + " labels.txt (O, B-Place, I-Place …). It adds names where nothing else found one.")
    private Optional<Path> onnx;

    @Option(
            names = "--llm",
            paramLabel = "URL",
            description = "An OpenAI-compatible endpoint (http://localhost:8000/v1) that is asked about sentences with"
                    + " unsure names. It gets these sentences; its key is taken from " + KEY + ".")
    private Optional<URI> llm;

    @Option(names = "--llm-model", paramLabel = "NAME", description = "Which model of the endpoint to ask.")
    private Optional<String> llmModel;

    /** What was asked for; refuses what cannot be before any work is done. */
    OptionalTaggers checked() {
        model.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new UsageException("there is no model " + file + "; make one with yuantu train");
        });
        onnx.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UsageException(
                    "there is no folder " + folder + "; name one with model.onnx, vocab.txt, labels.txt");
        });
        if (llm.isPresent() != llmModel.isPresent()) {
            throw new UsageException(
                    "--llm and --llm-model go together: --llm http://localhost:8000/v1 --llm-model NAME");
        }
        return new OptionalTaggers(model, onnx, llm.map(this::endpoint));
    }

    private ChatEndpoint endpoint(URI base) {
        try {
            return ChatEndpoint.of(
                    base,
                    llmModel.orElseThrow(),
                    Optional.ofNullable(System.getenv(KEY)).filter(key -> !key.isBlank()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
