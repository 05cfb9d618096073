package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;

/**
 * What the stages know beforehand: known entities and the ontology's relations. Immutable; loaded once.
 *
 * @param gazetteer the known entities; a name that the user's own lexicon has means what that says
 * @param own the known entities of the user's own lexicon alone, which win over whatever else finds names
 * @param relations the ontology's relations by local name
 * @param narrowerClasses which narrower class a name tells
 * @param abbreviations the characters that stand for places
 * @param posts the posts that persons hold
 */
public record Lexicon(
        Gazetteer gazetteer,
        Gazetteer own,
        Map<String, Relation> relations,
        NarrowerClasses narrowerClasses,
        PlaceAbbreviations abbreviations,
        Posts posts) {

    /**
     * Loads the data shipped with the product.
     *
     * @throws SetupException if a file of it is missing or broken, with file and line
     */
    public static Lexicon load() {
        return load(Optional.empty());
    }

    /**
     * Loads the data shipped with the product and the user's own known entities, which win.
     *
     * @param userLexicon a UTF-8 file of lines {@code name,class,alias,alias…}; with tabs if it ends in {@code .tsv}
     * @throws SetupException if a file is missing or broken, with file and line
     */
    public static Lexicon load(Optional<Path> userLexicon) {
        Ontology ontology = Ontology.load();
        Gazetteer own = new Gazetteer(
                userLexicon.map(file -> new UserLexicon(file).entities()).orElse(List.of()));
        Model reference = ReferenceData.read();
        Gazetteer gazetteer = new Gazetteer(ReferenceData.entities(reference)).overriddenBy(own);
        return new Lexicon(
                gazetteer,
                own,
                ontology.relations(),
                ontology.narrowerClasses(),
                PlaceAbbreviations.of(reference),
                Posts.of(reference));
    }
}
