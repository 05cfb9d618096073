package io.github.yuantu.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/** The posts of the reference data, by the words that the press has for them. Immutable. */
public final class Posts {

    private final Map<String, String> names;
    private final WordList titles;

    private Posts(Map<String, String> names) {
        this.names = Map.copyOf(names);
        Collection<String> words = new HashSet<>(names.keySet());
        words.addAll(WordList.named("titles-without-post").words());
        this.titles = WordList.of(words);
    }

    /** The posts of {@link ReferenceData#read() the reference data}. */
    static Posts of(Model model) {
        Map<String, String> names = new TreeMap<>();
        for (Resource post : model.listSubjectsWithProperty(RDF.type, ORG.Role).toList()) {
            ReferenceData.chineseNames(post).forEach(word -> names.put(word, localName(post)));
        }
        return new Posts(names);
    }

    private static String localName(Resource post) {
        String iri = post.getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The posts that a title names, by their local names in the reference data: two for 党委书记、局长. */
    public List<String> in(String title) {
        return Arrays.stream(title.split("、", -1))
                .flatMap(part -> Optional.ofNullable(names.get(part)).stream())
                .distinct()
                .toList();
    }

    /** The words for posts, and those that stand beside a person's name as a title does but name no post (记者, 先生). */
    public WordList titles() {
        return titles;
    }
}
