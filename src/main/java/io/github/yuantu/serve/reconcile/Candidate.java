package io.github.yuantu.serve.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An entity that a query may mean, as the API has it.
 *
 * @param id its IRI
 * @param name its name
 * @param description what it is and which of its names was matched, for people
 * @param type its classes
 * @param score how well it fits, 0 to 100
 * @param features what the score is made of
 * @param match whether it is taken without asking: the name fits exactly and nothing else fits as well
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Candidate(
        String id,
        String name,
        String description,
        List<Named> type,
        double score,
        List<Feature> features,
        boolean match) {

    /** Something with an identifier and a name. */
    record Named(String id, String name) {}

    /**
     * A part of the score.
     *
     * @param id what was compared
     * @param value how well it fits, 0 to 1
     */
    record Feature(String id, double value) {}

    Candidate matched(boolean certain) {
        return new Candidate(id, name, description, type, score, features, certain);
    }
}
