package io.github.yuantu.analyse.sequence;

import io.github.yuantu.text.Term;
import java.util.List;

/**
 * A text to learn from.
 *
 * @param annotated the text with its names
 * @param terms its words with parts of speech, counted from the start of the text, that cover it whole
 * @param hints what others hold for names in it, none overlapping another
 */
public record Example(AnnotatedText annotated, List<Term> terms, List<Hint> hints) {

    public Example {
        terms = List.copyOf(terms);
        hints = List.copyOf(hints);
    }

    String text() {
        return annotated.text();
    }

    List<LabelledSpan> names() {
        return annotated.names();
    }
}
