package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.Relation;
import java.util.List;
import java.util.Map;

/**
 * What the stages know beforehand: known entities and the ontology's relations. Immutable; loaded once.
 *
 * @param gazetteer the known entities
 * @param relations the ontology's relations by local name
 */
public record Lexicon(Gazetteer gazetteer, Map<String, Relation> relations) {

    /** Loads the data shipped with the product. */
    public static Lexicon load() {
        return new Lexicon(new Gazetteer(List.of()), Map.of());
    }
}
