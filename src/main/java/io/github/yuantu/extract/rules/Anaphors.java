package io.github.yuantu.extract.rules;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.lexicon.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the words that point back to a thing named before: 该公司, 这一项目, 我市, 本次活动. Immutable. */
public final class Anaphors {

    private static final String POINTER = "(?:该|本|此|这|我|全)(?:一|个|家|次|届|项|座|所|场|批)?";

    private static final String BEGINNING = "。！？；;”";

    private final Map<String, EntityType> nouns = new TreeMap<>();
    private final Pattern pointed;
    private final Pattern bare;

    /** Reads the nouns. */
    public Anaphors() {
        WordList.named("anaphors").words().forEach(this::add);
        String alternatives = nouns.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        pointed = Pattern.compile(POINTER + "(" + alternatives + ")");
        bare = Pattern.compile("(项目|公司|活动|园区|基地|展览)");
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        EntityType type = Arrays.stream(EntityType.values())
                .filter(value -> parts.length == 2 && value.localName().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> new SetupException(
                        "/lexicon/anaphors.txt: expected a noun and the class it points to, found " + line));
        nouns.put(parts[0], type);
    }

    /** What stands in {@code text} at {@code offset}; a bare noun points back only at the beginning. */
    Optional<Anaphor> at(String text, int offset) {
        Matcher matcher = pointed.matcher(text).region(offset, text.length());
        if (!matcher.lookingAt()) {
            matcher = bare.matcher(text).region(offset, text.length());
            boolean begins = offset == 0 || BEGINNING.indexOf(text.charAt(offset - 1)) >= 0;
            if (!begins || !matcher.lookingAt()) {
                return Optional.empty();
            }
        }
        String noun = matcher.group(1);
        EntityType type = nouns.getOrDefault(noun, EntityType.PROJECT);
        return Optional.of(new Anaphor(matcher.end() - offset, noun, type));
    }

    /**
     * Words that point back.
     *
     * @param length how many characters they take
     * @param noun the noun in them
     * @param type the class of what they point to
     */
    record Anaphor(int length, String noun, EntityType type) {}
}
