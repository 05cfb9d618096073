package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How names of one class are built, read from a resource {@code names/NAME.txt}: the words such names end with,
 * what within a name makes it one, and patterns for names without such a word; with example sentences in which the
 * names are [bracketed].
 *
 * @param type the class of what the names name
 * @param heads the words that names of this class end with
 * @param evidence what within a name counts for this class
 * @param patterns names that are found whole
 * @param examples sentences with their names of this class bracketed; a sentence without is a non-example
 */
public record NameRules(
        EntityType type,
        Map<String, NameHead> heads,
        Set<NameEvidence> evidence,
        List<NamePattern> patterns,
        List<String> examples) {

    public NameRules {
        heads = Map.copyOf(heads);
        evidence = Set.copyOf(evidence);
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
    }

    /**
     * Reads the rules of that name.
     *
     * @param abbreviations the characters that stand for places in names of lines too
     * @throws SetupException if there are none or a line is not understood
     */
    public static NameRules named(String name, PlaceAbbreviations abbreviations) {
        String resource = "/names/" + name + ".txt";
        try (InputStream stream = NameRules.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new SetupException("no name rules " + resource + " in this build; rebuild with mvn package");
            }
            return new NameRulesReader(resource, abbreviations)
                    .read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
