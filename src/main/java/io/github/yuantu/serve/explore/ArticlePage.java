package io.github.yuantu.serve.explore;

import java.util.List;

/**
 * An article with all that was found in it. Offsets count UTF-16 code units of the body.
 *
 * @param line headline, day and source
 * @param inferred whether the day was inferred
 * @param authors the names of its byline
 * @param graph the named graph of its statements, empty if that is not known
 * @param body the cleaned text
 * @param mentions where it names entities, in reading order
 * @param claims what it claims, in reading order
 * @param originals the articles that it prints again, one if any
 * @param reprints the articles that print it again
 * @param siblings the other articles of its page
 */
public record ArticlePage(
        ArticleLine line,
        boolean inferred,
        List<String> authors,
        String graph,
        String body,
        List<Named> mentions,
        List<Claimed> claims,
        List<ArticleLine> originals,
        List<ArticleLine> reprints,
        List<ArticleLine> siblings) {

    /** A place where an entity is named. */
    public record Named(int start, int end, Thing entity) {}

    /** A sentence that claims something. */
    public record Claimed(String claim, int start, int end, Statement statement, String extractor, double confidence) {}
}
