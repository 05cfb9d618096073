package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import java.util.Optional;

/**
 * A figure where it stands, with what the rules make of it.
 *
 * @param article the article
 * @param sentence the sentence
 * @param clause the stretch of the sentence between two commas
 * @param figure the figure
 * @param kind what its unit measures, if that is known
 * @param beside the thing that the words beside the figure say it is of
 * @param subject what the text has been speaking of
 * @param told whether the clause itself tells that
 * @param previous what the figure before this one in the article is of
 * @param pieceStart where the piece begins that it stands in, if the article is several pieces put together; otherwise zero
 * @param indicator what it measures, in the words of the rules; empty if they do not tell
 */
public record FigureScene(
        AnalysedArticle article,
        AnalysedSentence sentence,
        Span clause,
        Quantity figure,
        Optional<Unit.Kind> kind,
        Optional<Mention> beside,
        Optional<Mention> subject,
        boolean told,
        Optional<Mention> previous,
        int pieceStart,
        String indicator) {

    /** What the figure is of as far as rules tell. */
    public Optional<Mention> proposed() {
        return beside.or(() -> subject);
    }
}
