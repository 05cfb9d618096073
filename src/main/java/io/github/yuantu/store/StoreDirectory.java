package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies in a store's folder: {@code generations/NNNNNN/}, each a whole TDB2 database, and the file {@code current}
 * that names the one to read. A generation counts only once it holds its marker file.
 */
final class StoreDirectory {
    private static final String CURRENT = "current";

    private final Path root;

    StoreDirectory(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The generation that readers open, if the store has a complete one. */
    Optional<Path> current() {
        try {
            Path generation = generations()
                    .resolve(Files.readString(root.resolve(CURRENT)).strip());
            return Optional.of(generation).filter(Generation::isComplete);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All generations, whole and broken, oldest first. */
    List<Path> all() {
        if (!Files.isDirectory(generations())) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(generations())) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder for the next generation, still empty. */
    Path create() {
        int next = all().stream()
                        .mapToInt(path -> Integer.parseInt(path.getFileName().toString()))
                        .max()
                        .orElse(0)
                + 1;
        try {
            return Files.createDirectories(generations().resolve("%06d".formatted(next)));
        } catch (IOException e) {
            throw new SetupException(
                    "cannot write to the store " + root + " (" + e.getMessage() + "); choose a folder you may write to",
                    e);
        }
    }

    /** Lets readers open {@code generation} from now on: one atomic rename. */
    void switchTo(Path generation) {
        try {
            Path fresh = root.resolve(CURRENT + ".new");
            Files.writeString(fresh, generation.getFileName() + "\n");
            Files.move(fresh, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path generations() {
        return root.resolve("generations");
    }
}
