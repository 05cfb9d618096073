package io.github.yuantu.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;

/** The industries of the reference data, by the words that the press has for them. Immutable. */
public final class Industries {

    private final Map<String, String> codes;
    private final NameTrie words;

    private Industries(Map<String, String> codes) {
        this.codes = Map.copyOf(codes);
        this.words = new NameTrie(codes.keySet());
    }

    /**
     * Reads the industries shipped with the product.
     *
     * @throws io.github.yuantu.knowledge.SetupException if they are missing or cannot be read
     */
    public static Industries load() {
        Model model = TurtleResource.read(ReferenceData.resource("industries"));
        Map<String, String> codes = new HashMap<>();
        // the sections first: where a division has the same name, the broader one is meant
        model.listSubjectsWithProperty(SKOS.inScheme).toList().stream()
                .sorted(Comparator.comparing((Resource industry) -> !industry.hasProperty(SKOS.topConceptOf))
                        .thenComparing(Resource::getURI))
                .forEach(industry -> words(industry).forEach(word -> codes.putIfAbsent(word, code(industry))));
        return new Industries(codes);
    }

    private static List<String> words(Resource industry) {
        return List.of(SKOS.prefLabel, SKOS.altLabel).stream()
                .flatMap(property -> industry.listProperties(property, "zh").toList().stream())
                .map(Statement::getString)
                .toList();
    }

    private static String code(Resource industry) {
        String iri = industry.getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The longest word for an industry that stands in {@code text} at {@code offset}, or the empty string. */
    public String at(CharSequence text, int offset) {
        int length = words.longestAt(text, offset);
        return text.subSequence(offset, offset + length).toString();
    }

    /** The code of the industry that the press has {@code word} for: that of GB/T 4754 or the name of an emerging one. */
    public Optional<String> code(String word) {
        return Optional.ofNullable(codes.get(word));
    }
}
