package io.github.yuantu.build;

import io.github.yuantu.text.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads plain UTF-8 text files as pages, until the reader of all formats is there. */
final class TextInputs {

    List<Page> read(List<Path> inputs) {
        return inputs.stream()
                .flatMap(TextInputs::files)
                .filter(file -> file.toString().endsWith(".txt"))
                .sorted()
                .map(TextInputs::page)
                .toList();
    }

    private static Stream<Path> files(Path input) {
        try (Stream<Path> tree = Files.walk(input)) {
            return tree.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Path file) {
        try {
            return new Page(
                    String.valueOf(file.getFileName()),
                    Files.readString(file),
                    Page.Layout.PRINTED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
