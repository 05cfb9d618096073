package io.github.yuantu.serve.explore;

import java.util.List;
import java.util.Optional;

/**
 * What an IRI leads to: an entity, an article, a claim's evidence, or what is said of anything else.
 *
 * @param thing what it is
 * @param entity the page of an entity
 * @param article the page of an article
 * @param evidence the evidence of a claim
 * @param statements what is said of anything else, and by what it is pointed at
 * @param more whether there are more of these than are shown
 */
public record Resource(
        Thing thing,
        Optional<EntityPage> entity,
        Optional<ArticlePage> article,
        Optional<EvidencePage> evidence,
        List<Said> statements,
        boolean more) {

    /**
     * A statement of a thing.
     *
     * @param property the property's IRI
     * @param inverse whether the thing is the object
     * @param other the thing at the other end
     * @param value the value at the other end, empty if there is a thing
     */
    public record Said(String property, boolean inverse, Optional<Thing> other, String value) {}
}
