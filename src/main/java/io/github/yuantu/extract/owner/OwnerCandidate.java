package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.text.Span;

/**
 * A thing that a figure may be of.
 *
 * @param thing the thing
 * @param mention where it is named nearest to the figure: the last time before it in its sentence, otherwise the first
 *     time behind it there, otherwise the last time before the sentence
 * @param place how that lies to the figure
 */
record OwnerCandidate(Referent thing, Mention mention, Place place) {

    enum Place {
        IN_CLAUSE_BEFORE,
        IN_CLAUSE_BEHIND,
        IN_SENTENCE_BEFORE,
        IN_SENTENCE_BEHIND,
        BEFORE_SENTENCE
    }

    /** The text between it and {@code figure}. */
    Span gap(Span figure) {
        Span name = mention.span();
        return new Span(Math.min(name.end(), figure.end()), Math.max(name.start(), figure.start()));
    }
}
