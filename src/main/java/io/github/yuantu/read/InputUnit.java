package io.github.yuantu.read;

import io.github.yuantu.knowledge.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file to be read, or a path that cannot be.
 *
 * @param name the file's name; in a folder its path from there, with slashes
 * @param path where it lies
 * @param problem why it cannot be read, if so
 */
record InputUnit(String name, Path path, Optional<Problem> problem) {

    /** The units of one input; files that {@code ignored} accepts and hidden ones are none. */
    static List<InputUnit> under(Path input, Predicate<Path> ignored) {
        if (Files.isDirectory(input)) {
            return inFolder(input, ignored);
        }
        if (ignored.test(input)) {
            return List.of();
        }
        String name = String.valueOf(input.getFileName());
        if (!Files.exists(input)) {
            return List.of(new InputUnit(name, input, Optional.of(Skip.MISSING.of(input.toString()))));
        }
        Optional<Problem> unsupported =
                Format.knows(name) ? Optional.empty() : Optional.of(Skip.UNSUPPORTED.of(input.toString()));
        return List.of(new InputUnit(name, input, unsupported));
    }

    /** The same unit, refused because its name was met before. */
    InputUnit repeated() {
        return new InputUnit(name, path, Optional.of(Skip.REPEATED.of(path.toString())));
    }

    private static List<InputUnit> inFolder(Path folder, Predicate<Path> ignored) {
        List<InputUnit> units = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(folder, ignored, units));
        } catch (IOException e) {
            units.add(new InputUnit(folder.toString(), folder, Optional.of(Skip.UNREADABLE.of(folder.toString()))));
        }
        if (units.stream().allMatch(unit -> unit.problem().isPresent())) {
            Problem nothing = Skip.EMPTY_FOLDER.of(folder.toString());
            units.add(new InputUnit(folder.toString(), folder, Optional.of(nothing)));
        }
        units.sort(Comparator.comparing(InputUnit::name));
        return units;
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Predicate<Path> ignored;
        private final List<InputUnit> units;

        Collector(Path folder, Predicate<Path> ignored, List<InputUnit> units) {
            this.folder = folder;
            this.ignored = ignored;
            this.units = units;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return hidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!hidden(path) && !ignored.test(path)) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                boolean known = Format.knows(name);
                units.add(new InputUnit(
                        name, path, known ? Optional.empty() : Optional.of(Skip.UNSUPPORTED.expected(name))));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            units.add(new InputUnit(name, path, Optional.of(Skip.UNREADABLE.of(path.toString()))));
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return !path.equals(folder) && path.getFileName().toString().startsWith(".");
        }
    }
}
