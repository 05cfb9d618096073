package io.github.yuantu.knowledge;

import io.github.yuantu.text.Span;

/**
 * What a fact rests on.
 *
 * @param span the sentence (or the sentences, where it takes several) in the article's text
 * @param confidence how sure the extractor is, 0 to 1
 * @param extractor the id of the extractor and rule, e.g. {@code rules/issuedBy:verb-before-title}
 */
public record Evidence(Span span, double confidence, String extractor) {

    /** @throws IllegalArgumentException if the confidence is out of range */
    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + extractor);
        }
    }
}
