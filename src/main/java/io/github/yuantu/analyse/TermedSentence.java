package io.github.yuantu.analyse;

import io.github.yuantu.analyse.figure.QuantityFinder;
import io.github.yuantu.analyse.sequence.Hint;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import io.github.yuantu.text.TimeExpression;
import java.util.List;

/**
 * A sentence with its words.
 *
 * @param sentence the sentence
 * @param plain its text in simplified characters and half-width letters, as long as the text: what names are looked up in
 * @param terms its words in order, spans counted from the start of the article's text
 */
record TermedSentence(Sentence sentence, String plain, List<Term> terms) {

    TermedSentence {
        terms = List.copyOf(terms);
    }

    /** A sentence whose plain form is made here. */
    TermedSentence(Sentence sentence, List<Term> terms) {
        this(sentence, PlainForm.of(sentence.text()), terms);
    }

    /** A mention from {@code from} to {@code to}, both counted from the start of the sentence. */
    Mention mention(int from, int to, EntityType type, double confidence, String finder) {
        return new Mention(
                new Span(from, to).shifted(sentence.span().start()),
                sentence.text().substring(from, to),
                type,
                confidence,
                finder);
    }

    /** The sentence with the names and expressions of time found in it, and the figures that there are beside these. */
    AnalysedSentence with(
            List<Mention> mentions, List<Mention> inner, QuantityFinder quantities, List<TimeExpression> times) {
        return new AnalysedSentence(
                sentence, plain, terms, mentions, inner, quantities.find(sentence, terms, times), times);
    }

    /** The words, counted from the start of the sentence. */
    List<Term> termsFromStart() {
        int start = sentence.span().start();
        return terms.stream()
                .map(term -> new Term(term.span().shifted(-start), term.text(), term.tag()))
                .toList();
    }

    /** The names found in this sentence as a model may look at them. */
    List<Hint> hints(List<Mention> found) {
        int start = sentence.span().start();
        return found.stream()
                .map(name -> new Hint(
                        name.span().shifted(-start), name.type().localName(), name.finder(), name.confidence()))
                .toList();
    }

    /** Where {@code span} begins, counted from the start of the sentence. */
    int startOf(Span span) {
        return span.start() - sentence.span().start();
    }

    /** Where {@code span} ends, counted from the start of the sentence. */
    int endOf(Span span) {
        return span.end() - sentence.span().start();
    }

    /** The words of {@code span} in plain form. */
    String plain(Span span) {
        return plain.substring(startOf(span), endOf(span));
    }
}
