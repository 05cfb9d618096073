package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Known entities of the user's own: a UTF-8 file of lines {@code name,class,alias,alias…}, separated by tabs if it ends
 * in {@code .tsv}. Empty lines and lines that begin with {@code #} are comments.
 */
final class UserLexicon {

    private final Path file;

    UserLexicon(Path file) {
        this.file = file;
    }

    /** @throws SetupException if the file cannot be read, with the line that is wrong */
    List<KnownEntity> entities() {
        CSVFormat format = file.toString().endsWith(".tsv") ? CSVFormat.TDF : CSVFormat.DEFAULT;
        List<KnownEntity> entities = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser lines = format.builder()
                        .setCommentMarker('#')
                        .setIgnoreSurroundingSpaces(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord line : lines) {
                entities.add(entity(line, lines.getCurrentLineNumber()));
            }
        } catch (NoSuchFileException e) {
            throw new SetupException("no lexicon " + file + "; give a CSV file of lines name,class,alias…", e);
        } catch (CharacterCodingException | UncheckedIOException e) {
            throw new SetupException(
                    file + ": expected CSV in UTF-8, found " + e.getMessage() + "; save it as such", e);
        } catch (IOException e) {
            throw new SetupException(file + ": cannot be read: " + e.getMessage(), e);
        }
        return entities;
    }

    private KnownEntity entity(CSVRecord line, long number) {
        if (line.size() < 2 || line.get(0).isBlank()) {
            throw new SetupException(file + ":" + number + ": expected name,class,alias…, found '"
                    + String.join(",", line.toList()) + "'; it works with 澄江重机股份有限公司,Enterprise,澄江重机");
        }
        Set<String> aliases =
                line.stream().skip(2).filter(alias -> !alias.isBlank()).collect(Collectors.toSet());
        return new KnownEntity(type(line.get(1), number), line.get(0), aliases, Optional.empty(), Optional.empty());
    }

    private EntityType type(String name, long number) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.localName().equals(name))
                .findFirst()
                .orElseThrow(() -> new SetupException(file + ":" + number + ": expected one of the classes "
                        + Arrays.stream(EntityType.values())
                                .map(EntityType::localName)
                                .collect(Collectors.joining(", "))
                        + ", found '" + name + "'"));
    }
}
