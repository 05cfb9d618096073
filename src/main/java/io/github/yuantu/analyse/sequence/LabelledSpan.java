package io.github.yuantu.analyse.sequence;

import io.github.yuantu.text.Span;

/**
 * A stretch of a text that is a name.
 *
 * @param span where it stands in the text
 * @param type what it names, one of the types of the {@link LabelScheme}
 * @param margin by how much the best reading with this name beats the best one without it, in the model's own unit; zero
 *     or more, not bounded; infinite where a person said so
 */
public record LabelledSpan(Span span, String type, double margin) {

    /** A name that is known to be one. */
    public static LabelledSpan given(int start, int end, String type) {
        return new LabelledSpan(new Span(start, end), type, Double.POSITIVE_INFINITY);
    }
}
