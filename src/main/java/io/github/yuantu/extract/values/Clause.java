package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import io.github.yuantu.text.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence between two of its commas, with what the analysis found in it.
 *
 * @param span where it stands in the article's text, closing comma excluded
 * @param text its words
 * @param terms the words one by one
 * @param mentions the names that begin in it
 * @param quantities the figures that begin in it
 * @param times the expressions of time that begin in it, those in names left out
 */
record Clause(
        Span span,
        String text,
        List<Term> terms,
        List<Mention> mentions,
        List<Quantity> quantities,
        List<TimeExpression> times) {

    private static final String COMMAS = "，,；;：:";

    /** The clauses of {@code sentence} in order; commas inside names and figures part nothing. */
    static List<Clause> of(AnalysedSentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        String text = sentence.sentence().text();
        int origin = sentence.sentence().span().start();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0 && !isInside(sentence, origin + i)) {
                clauses.add(between(sentence, new Span(origin + start, origin + i)));
                start = i + 1;
            }
        }
        clauses.add(between(sentence, new Span(origin + start, origin + text.length())));
        return clauses;
    }

    private static boolean isInside(AnalysedSentence sentence, int offset) {
        return inName(sentence, offset)
                || sentence.quantities().stream()
                        .anyMatch(figure -> figure.span().contains(offset));
    }

    private static boolean inName(AnalysedSentence sentence, int offset) {
        return sentence.mentions().stream().anyMatch(mention -> mention.span().contains(offset));
    }

    /** 党的十八大以来 only begins with a name. */
    private static boolean inName(AnalysedSentence sentence, TimeExpression time) {
        return sentence.mentions().stream().anyMatch(mention -> mention.span().contains(time.span()));
    }

    private static Clause between(AnalysedSentence sentence, Span span) {
        return new Clause(
                span,
                span.shifted(-sentence.sentence().span().start())
                        .of(sentence.sentence().text()),
                sentence.terms().stream()
                        .filter(term -> span.contains(term.span().start()))
                        .toList(),
                sentence.mentions().stream()
                        .filter(mention -> span.contains(mention.span().start()))
                        .toList(),
                sentence.quantities().stream()
                        .filter(figure -> span.contains(figure.span().start()))
                        .toList(),
                sentence.times().stream()
                        .filter(time -> span.contains(time.span().start()) && !inName(sentence, time))
                        .toList());
    }

    /** The words between two offsets in the article's text, cut to this clause. */
    String words(int here, int there) {
        int from = Math.max(here, span.start()) - span.start();
        int to = Math.min(there, span.end()) - span.start();
        return from < to ? text.substring(from, to) : "";
    }
}
