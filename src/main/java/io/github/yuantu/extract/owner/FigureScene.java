package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import java.util.Optional;

/**
 * A figure where it stands, with what the rules make of it.
 *
 * @param article the article
 * @param pieceStart where the piece begins that it stands in, if the article is several pieces put together; otherwise zero
 * @param sentence the sentence
 * @param clause the stretch of the sentence between two commas
 * @param figure the figure
 * @param kind what its unit measures, if that is known
 * @param rules what the rules make of it
 */
public record FigureScene(
        AnalysedArticle article,
        int pieceStart,
        AnalysedSentence sentence,
        Span clause,
        Quantity figure,
        Optional<Unit.Kind> kind,
        RuleProposal rules) {}
