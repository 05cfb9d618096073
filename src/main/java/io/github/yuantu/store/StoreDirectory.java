package io.github.yuantu.store;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

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

    /** The store's folder, made if it is not there. */
    static StoreDirectory make(Path root) {
        StoreDirectory directory = new StoreDirectory(root);
        try {
            Files.createDirectories(directory.generations());
        } catch (IOException e) {
            throw new SetupException(
                    "cannot write to the store " + root + " (" + e + "); give a folder that you may write to", e);
        }
        return directory;
    }

    /** The generation that readers open, if the store has a complete one. */
    Optional<Path> current() {
        Path pointer = root.resolve(CURRENT);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        try {
            Path generation = generations().resolve(Files.readString(pointer).strip());
            return Optional.of(generation).filter(Generation::isComplete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder for the next generation, still empty. */
    Path create() {
        int last = all().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches("\\d{6,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        try {
            return Files.createDirectory(generations().resolve("%06d".formatted(last + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** Deletes generations, whole and broken, that are neither current nor open in any process. */
    void deleteUnused() {
        Optional<Path> current = current();
        all().stream()
                .filter(generation -> !Optional.of(generation).equals(current))
                .filter(generation -> !Databases.isOpen(generation))
                .forEach(StoreDirectory::delete);
    }

    private List<Path> all() {
        try (Stream<Path> children = Files.list(generations())) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path generations() {
        return root.resolve("generations");
    }
}
