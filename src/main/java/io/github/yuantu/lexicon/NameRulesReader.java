package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads one file of {@link NameRules}: lines {@code key: words}, where {@code @NAME} among the words stands for a word
 * list and a later line overrides an earlier one.
 */
final class NameRulesReader {

    private final String resource;
    private EntityType type = EntityType.EVENT;
    private final Map<String, NameHead> heads = new TreeMap<>();
    private final Set<NameEvidence> evidence = EnumSet.noneOf(NameEvidence.class);
    private final List<NamePattern> patterns = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    private final Map<String, Set<String>> characters;

    NameRulesReader(String resource, PlaceAbbreviations abbreviations) {
        this.resource = resource;
        // and further characters that stand for places in names of lines
        Set<String> all = new TreeSet<>(WordList.named("place-abbreviations").words());
        all.addAll(abbreviations.characters());
        this.characters = Map.of("<abbr>", all, "<province>", abbreviations.provinces());
    }

    NameRules read(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                readLine(line, resource + ":" + number);
            }
        }
        return new NameRules(type, heads, evidence, patterns, examples);
    }

    private void readLine(String line, String where) {
        int colon = line.indexOf(": ");
        String key = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 2).strip();
        try {
            switch (key) {
                case "type" -> type = EntityType.valueOf(value);
                case "evidence" -> words(value).forEach(word -> evidence.add(NameEvidence.valueOf(word)));
                case "pattern" -> patterns.add(NamePattern.parse(value, false, characters));
                case "phrase" -> patterns.add(NamePattern.parse(value, true, characters));
                case "example" -> examples.add(value);
                default -> addHeads(NameHead.valueOf(key.toUpperCase(Locale.ROOT)), words(value));
            }
        } catch (IllegalArgumentException e) {
            throw new SetupException(
                    where + ": not understood: \"" + line
                            + "\"; a line is \"KEY: WORDS\" with one of the keys type, evidence, pattern, phrase, example, certain,"
                            + " strong, moderate, weak, branded, quoted, titled, common",
                    e);
        }
    }

    private void addHeads(NameHead strength, Collection<String> words) {
        for (String word : words) {
            if (word.startsWith("@")) {
                addHeads(strength, WordList.named(word.substring(1)).words());
            } else {
                heads.put(word, strength);
            }
        }
    }

    private static List<String> words(String value) {
        return List.of(value.split(" +"));
    }
}
