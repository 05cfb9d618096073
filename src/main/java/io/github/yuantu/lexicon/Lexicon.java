package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.util.List;
import java.util.Map;

/**
 * What the stages know beforehand: known entities and the ontology's relations. Immutable; loaded once.
 *
 * @param gazetteer the known entities
 * @param relations the ontology's relations by local name
 * @param narrowerClasses which narrower class a name tells
 */
public record Lexicon(Gazetteer gazetteer, Map<String, Relation> relations, NarrowerClasses narrowerClasses) {

    /**
     * Loads the data shipped with the product.
     *
     * @throws SetupException if a file of it is missing or broken, with file and line
     */
    public static Lexicon load() {
        Ontology ontology = Ontology.load();
        return new Lexicon(new Gazetteer(List.of()), ontology.relations(), ontology.narrowerClasses());
    }
}
