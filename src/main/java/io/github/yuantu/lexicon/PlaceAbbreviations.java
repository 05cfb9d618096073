package io.github.yuantu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/**
 * Single characters that stand for a place, and the phrases in which they do so: 沪 is Shanghai in 在沪, and both 闽 and 宁
 * are provinces in 闽宁协作, because the one aids the other. Immutable.
 */
public final class PlaceAbbreviations {

    private static final List<String> COOPERATION =
            List.of("协作", "合作", "对口协作", "对口帮扶", "扶贫协作", "东西部协作", "东西部扶贫协作", "东西协作", "山海协作");

    private static final Pattern PROVINCE = Pattern.compile("[1-6]\\d0000");

    private final Map<String, String> codes;
    private final Map<String, List<Integer>> phrases;
    private final NameTrie trie;

    private PlaceAbbreviations(Map<String, String> codes, Map<String, List<Integer>> phrases) {
        this.codes = Map.copyOf(codes);
        this.phrases = Map.copyOf(phrases);
        this.trie = new NameTrie(phrases.keySet());
    }

    /** Those of the divisions and pairs of {@link ReferenceData#read() the reference data}. */
    static PlaceAbbreviations of(Model model) {
        Map<String, String> codes = new HashMap<>();
        Map<String, List<Integer>> phrases = new HashMap<>();
        for (Resource place :
                model.listSubjectsWithProperty(Vocabulary.ABBREVIATION).toList()) {
            String code = place.getRequiredProperty(Vocabulary.DIVISION_CODE).getString();
            List<String> characters = strings(place, Vocabulary.ABBREVIATION);
            characters.forEach(character -> codes.put(character, code));
            for (String phrase : strings(place, Vocabulary.ABBREVIATION_CONTEXT)) {
                characters.stream()
                        .map(phrase::indexOf)
                        .filter(at -> at >= 0)
                        .forEach(at -> phrases.computeIfAbsent(phrase, key -> new ArrayList<>())
                                .add(at));
            }
        }
        for (Statement aid : model.listStatements(null, Vocabulary.AIDING_PARTY, (RDFNode) null)
                .toList()) {
            Resource recipient = aid.getSubject().getPropertyResourceValue(Vocabulary.RECIPIENT_PARTY);
            pairPhrases(charactersOf(aid.getResource()), charactersOf(recipient))
                    .forEach(phrase -> phrases.put(phrase, List.of(0, 1)));
        }
        return new PlaceAbbreviations(codes, phrases);
    }

    private static Set<String> pairPhrases(List<String> aiding, List<String> recipient) {
        Set<String> phrases = new TreeSet<>();
        aiding.forEach(one -> recipient.stream()
                .filter(other -> !other.equals(one))
                .forEach(other -> COOPERATION.forEach(word -> phrases.add(one + other + word))));
        return phrases;
    }

    /** Those of the place, or of the nearest one around it that has any. */
    private static List<String> charactersOf(Resource place) {
        List<String> own = strings(place, Vocabulary.ABBREVIATION);
        Optional<Resource> around = Optional.ofNullable(place.getPropertyResourceValue(Vocabulary.LOCATED_IN));
        return own.isEmpty() ? around.map(PlaceAbbreviations::charactersOf).orElse(List.of()) : own;
    }

    private static List<String> strings(Resource place, Property property) {
        return place.listProperties(property).toList().stream()
                .map(Statement::getString)
                .sorted()
                .toList();
    }

    /** The characters that stand for places, sorted. */
    public Set<String> characters() {
        return new TreeSet<>(codes.keySet());
    }

    /** Those that stand for provinces, sorted; not those of the special regions and Taiwan. */
    Set<String> provinces() {
        return codes.entrySet().stream()
                .filter(abbreviation ->
                        PROVINCE.matcher(abbreviation.getValue()).matches())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The GB/T 2260 code of the place for which a character stands in phrases that make it safe. */
    public Optional<String> codeOf(String character) {
        return Optional.ofNullable(codes.get(character));
    }

    /** The longest phrase that stands in {@code text} at {@code offset}, or the empty string. */
    public String phraseAt(CharSequence text, int offset) {
        int length = trie.longestAt(text, offset);
        return text.subSequence(offset, offset + length).toString();
    }

    /** Where in one of its phrases the characters stand that are places, from the first to the last. */
    public List<Integer> placesIn(String phrase) {
        List<Integer> places = phrases.getOrDefault(phrase, List.of());
        return IntStream.range(0, phrase.length())
                .boxed()
                .filter(places::contains)
                .toList();
    }
}
