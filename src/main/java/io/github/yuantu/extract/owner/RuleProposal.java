package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.Mention;
import java.util.Optional;

/**
 * What the rules make of a figure.
 *
 * @param beside the thing that the words beside the figure say it is of
 * @param subject what the text has been speaking of
 * @param told whether the clause itself tells that
 * @param previous what the figure before this one in the article is of
 * @param indicator what the figure measures; empty if the words do not tell
 */
public record RuleProposal(
        Optional<Mention> beside,
        Optional<Mention> subject,
        boolean told,
        Optional<Mention> previous,
        String indicator) {

    /** What the figure is of as far as rules tell. */
    public Optional<Mention> owner() {
        return beside.or(() -> subject);
    }
}
