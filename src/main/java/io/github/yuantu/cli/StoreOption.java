package io.github.yuantu.cli;

import io.github.yuantu.store.GraphStore;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command reads. */
final class StoreOption {

    @Option(
            names = {"-s", "--store"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the store.")
    private Path directory;

    Path directory() {
        return directory;
    }

    /** Opens the store for reading; never makes one. */
    GraphStore open() {
        return GraphStore.open(directory);
    }
}
