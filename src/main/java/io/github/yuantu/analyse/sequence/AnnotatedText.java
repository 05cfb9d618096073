package io.github.yuantu.analyse.sequence;

import java.util.List;

/**
 * A text with the names that someone marked in it.
 *
 * @param text the text
 * @param names its names in reading order, none overlapping another
 */
public record AnnotatedText(String text, List<LabelledSpan> names) {

    /** @throws IllegalArgumentException if a name is empty, lies outside the text, or overlaps the one before it */
    public AnnotatedText {
        names = List.copyOf(names);
        int end = 0;
        for (LabelledSpan name : names) {
            if (name.span().isEmpty()
                    || name.span().start() < end
                    || name.span().end() > text.length()) {
                throw new IllegalArgumentException("no name of its own at " + name.span() + " of: " + text);
            }
            end = name.span().end();
        }
    }
}
