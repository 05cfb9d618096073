package io.github.yuantu.knowledge;

import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Term;
import io.github.yuantu.text.TimeExpression;
import java.util.List;

/**
 * A sentence with what the analysis found in it. All spans count from the start of the article's text; each list is in
 * reading order; mentions do not overlap each other, nor do quantities, nor do times.
 *
 * @param sentence the sentence
 * @param terms its words with parts of speech
 * @param mentions the names in it
 * @param quantities the figures in it
 * @param times the expressions of time in it
 */
public record AnalysedSentence(
        Sentence sentence,
        List<Term> terms,
        List<Mention> mentions,
        List<Quantity> quantities,
        List<TimeExpression> times) {

    public AnalysedSentence {
        terms = List.copyOf(terms);
        mentions = List.copyOf(mentions);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
    }
}
