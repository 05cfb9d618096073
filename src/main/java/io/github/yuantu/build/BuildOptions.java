package io.github.yuantu.build;

import io.github.yuantu.rdf.IriMinter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What to build and where to.
 *
 * @param inputs files and folders
 * @param store the store's folder
 * @param metadata the CSV file with date and publication of each file, if there is one
 * @param base the IRI that resources live under
 * @param threads how many pages are worked on at once
 * @param clock tells when the build began and ended, which the graph records
 */
public record BuildOptions(
        List<Path> inputs, Path store, Optional<Path> metadata, String base, int threads, Clock clock) {
    public BuildOptions {
        inputs = List.copyOf(inputs);
    }

    /** These inputs without metadata into this store, all else as usual. */
    public static BuildOptions of(List<Path> inputs, Path store) {
        return new BuildOptions(
                inputs,
                store,
                Optional.empty(),
                IriMinter.DEFAULT_BASE,
                Runtime.getRuntime().availableProcessors(),
                Clock.systemUTC());
    }
}
