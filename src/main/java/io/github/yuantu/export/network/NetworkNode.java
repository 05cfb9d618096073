package io.github.yuantu.export.network;

import io.github.yuantu.export.Stretch;
import java.util.List;
import java.util.SortedMap;

/**
 * An entity as a node.
 *
 * @param iri its IRI
 * @param type the entity class that it is of, as its local name in the ontology
 * @param classes all classes of the ontology that it is of, by local name
 * @param name its name
 * @param otherNames every other name by which it was met
 * @param values what is said of it by dates, status and division code: local name of the property to values joined by
 *     {@code |}
 * @param articles how many articles name it
 * @param known from the first to the last day that the graph tells of: of the articles that name it, and its own dates
 */
public record NetworkNode(
        String iri,
        String type,
        List<String> classes,
        String name,
        List<String> otherNames,
        SortedMap<String, String> values,
        int articles,
        Stretch known) {

    static final String JOINT = "|";
}
