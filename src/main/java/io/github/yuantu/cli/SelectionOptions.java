package io.github.yuantu.cli;

import io.github.yuantu.export.Selection;
import io.github.yuantu.knowledge.EntityType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which part of a graph is exported. */
final class SelectionOptions {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what articles of that day or later say; reference data as ever.")
    private Optional<LocalDate> since;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            split = ",",
            description = "Only entities of these classes and what holds between them, e.g. Enterprise,Place.")
    private List<String> classes = List.of();

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            defaultValue = "0",
            description = "Only facts that are at least so sure.")
    private double leastConfidence;

    Selection selection() {
        if (leastConfidence < 0 || leastConfidence > 1) {
            throw new UsageException("--min-confidence is between 0 and 1, not " + leastConfidence);
        }
        Set<EntityType> types = classes.stream().map(SelectionOptions::type).collect(Collectors.toSet());
        return new Selection(since, types, leastConfidence);
    }

    private static EntityType type(String name) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.localName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("no class '" + name + "'; there are: "
                        + Arrays.stream(EntityType.values())
                                .map(EntityType::localName)
                                .collect(Collectors.joining(", "))));
    }
}
