package io.github.yuantu.lexicon;

import java.util.List;

/**
 * A term of the ontology as a reader wants it explained.
 *
 * @param kind what it is
 * @param name its local name
 * @param chinese its Chinese label
 * @param english its English label
 * @param chineseDefinition what it means, in Chinese
 * @param englishDefinition what it means, in English
 * @param examples examples
 * @param broader the terms that it is narrower than, ours by local name, others by IRI; for an individual its class
 * @param domain what a property can be said of
 * @param range what a property's values are
 * @param close terms of other vocabularies that mean nearly the same, by IRI
 */
public record OntologyTerm(
        Kind kind,
        String name,
        String chinese,
        String english,
        String chineseDefinition,
        String englishDefinition,
        List<String> examples,
        List<String> broader,
        List<String> domain,
        List<String> range,
        List<String> close) {

    /** What terms there are, in the order a reference lists them. */
    public enum Kind {
        CLASS,
        OBJECT_PROPERTY,
        DATATYPE_PROPERTY,
        ANNOTATION_PROPERTY,
        INDIVIDUAL
    }
}
