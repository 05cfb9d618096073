package io.github.yuantu.text;

/**
 * A sentence of an article.
 *
 * @param span where it stands in the article's text, closing punctuation included, surrounding space excluded
 * @param text its words, equal to the article's text at {@code span}
 * @param paragraph which paragraph of the article it belongs to, from 0
 */
public record Sentence(Span span, String text, int paragraph) {

    /** @throws IllegalArgumentException if words and span differ in length */
    public Sentence {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("sentence of " + text.length() + " code units at " + span);
        }
    }
}
