package io.github.yuantu.question;

import io.github.yuantu.question.Explanation.Found;
import java.util.List;

/**
 * Whether two names are one entity in a graph, and why.
 *
 * @param together the entities that have both names
 * @param first the entities that have only the first name
 * @param second the entities that have only the second name
 * @param decisions what was decided of either name when the graph was built
 * @param isReference whether the reference data gives one entity both names
 * @param articles articles that call one entity by both names
 */
public record Sameness(
        List<Found> together,
        List<Found> first,
        List<Found> second,
        List<Decision> decisions,
        boolean isReference,
        List<String> articles) {
    public Sameness {
        together = List.copyOf(together);
        first = List.copyOf(first);
        second = List.copyOf(second);
        decisions = List.copyOf(decisions);
        articles = List.copyOf(articles);
    }

    /**
     * A decision of the build.
     *
     * @param merged whether it made one entity of two names
     * @param type the class of the name it is about, a local name
     * @param name the name it is about
     * @param other the name it was, or was not, merged with, or the page that decides
     * @param reason why, a clause
     */
    public record Decision(boolean merged, String type, String name, String other, String reason) {}
}
