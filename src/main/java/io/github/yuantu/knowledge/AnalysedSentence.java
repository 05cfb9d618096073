package io.github.yuantu.knowledge;

import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Term;
import io.github.yuantu.text.TimeExpression;
import java.util.List;

/**
 * A sentence with what the analysis found in it. All spans count from the start of the article's text; each list is in
 * reading order; mentions do not overlap each other, nor do quantities, nor do times. Inner mentions stand inside others.
 *
 * @param sentence the sentence
 * @param plain its text in simplified characters and half-width letters, as long as the text
 * @param terms its words with parts of speech
 * @param mentions the names in it
 * @param innerMentions names inside longer names that name things of their own: the place with which a site's name begins
 * @param quantities the figures in it
 * @param times the expressions of time in it
 */
public record AnalysedSentence(
        Sentence sentence,
        String plain,
        List<Term> terms,
        List<Mention> mentions,
        List<Mention> innerMentions,
        List<Quantity> quantities,
        List<TimeExpression> times) {

    /** @throws IllegalArgumentException if the plain form is not as long as the text */
    public AnalysedSentence {
        if (plain.length() != sentence.text().length()) {
            throw new IllegalArgumentException("not as long as the text: " + plain);
        }
        terms = List.copyOf(terms);
        mentions = List.copyOf(mentions);
        innerMentions = List.copyOf(innerMentions);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
    }

    /** A sentence printed in plain form, without names inside names. */
    public AnalysedSentence(
            Sentence sentence,
            List<Term> terms,
            List<Mention> mentions,
            List<Quantity> quantities,
            List<TimeExpression> times) {
        this(sentence, sentence.text(), terms, mentions, List.of(), quantities, times);
    }
}
