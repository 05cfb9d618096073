package io.github.yuantu.analyse.sequence;

import io.github.yuantu.text.Term;
import java.util.List;

/**
 * A text to learn from.
 *
 * @param annotated the text with its names
 * @param terms its words with parts of speech, counted from the start of the text, that cover it whole
 */
public record Example(AnnotatedText annotated, List<Term> terms) {

    public Example {
        terms = List.copyOf(terms);
    }

    String text() {
        return annotated.text();
    }

    List<LabelledSpan> names() {
        return annotated.names();
    }
}
