package io.github.yuantu.text;

import java.util.Optional;

/**
 * One unit of input as it came in, decoded and stripped of control characters, nothing else changed.
 *
 * @param source the input file's name, for a record of a JSON Lines file followed by {@code #} and the record's id
 * @param text the words
 * @param layout what the reader knows of its shape
 * @param title the title where the input gives one apart from the text
 * @param publication the newspaper or site, from metadata
 * @param date the day of publication, from metadata or inferred; empty if neither tells
 */
public record Page(
        String source,
        String text,
        Layout layout,
        Optional<String> title,
        Optional<String> publication,
        Optional<PageDate> date) {

    /** What is known of a page's shape before its text is looked at. */
    public enum Layout {
        /** Text pulled out of a printed page or an unknown file: lines are wrapped, there may be several articles. */
        PRINTED,
        /** One article whose paragraphs are lines, with its title apart. */
        SINGLE_ARTICLE
    }

    /** The same page with the day it appeared. */
    public Page dated(PageDate day) {
        return new Page(source, text, layout, title, publication, Optional.of(day));
    }
}
