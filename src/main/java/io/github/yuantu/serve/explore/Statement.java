package io.github.yuantu.serve.explore;

import java.util.Optional;

/**
 * What a claim claims. A figure, a post and a quotation stand for themselves; all else is a relation to a thing or a
 * value.
 *
 * @param relation the property's local name
 * @param subject what it is said of
 * @param object the thing at its other end
 * @param value the value at its other end, empty if there is a thing
 * @param figure the figure, if it is one
 * @param post the post, if it is one
 * @param quote the quotation, if it is one
 */
public record Statement(
        String relation,
        Thing subject,
        Optional<Thing> object,
        String value,
        Optional<Figure> figure,
        Optional<Post> post,
        Optional<Quote> quote) {}
