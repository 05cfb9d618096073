package io.github.yuantu.serve.web;

import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.lexicon.Versions;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the scripts must know to show anything.
 *
 * @param base the IRI that resources live under
 * @param path the path that stands for it here
 * @param version the program's version
 * @param prefixes prefixes for queries
 * @param terms the ontology's terms in both languages, by local name
 */
record About(String base, String path, String version, Map<String, String> prefixes, Map<String, Term> terms) {

    /** A term of the ontology. */
    record Term(String zh, String en, String kind) {}

    static About of(Namespace namespace, Ontology ontology) {
        Map<String, Term> terms = new TreeMap<>();
        ontology.terms()
                .forEach(term -> terms.put(
                        term.name(),
                        new Term(term.chinese(), term.english(), term.kind().name())));
        return new About(
                namespace.base(),
                Namespace.PATH,
                Versions.load().program(),
                new TreeMap<>(Description.PREFIXES.getNsPrefixMap()),
                terms);
    }
}
