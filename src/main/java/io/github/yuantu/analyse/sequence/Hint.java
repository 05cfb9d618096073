package io.github.yuantu.analyse.sequence;

import io.github.yuantu.text.Span;

/**
 * What another finder of names, which is often right, holds for a name: the model learns how far to believe it.
 *
 * @param span where it stands in the text
 * @param type what it would name
 * @param finder who says so
 * @param confidence how sure that one is, 0 to 1
 */
public record Hint(Span span, String type, String finder, double confidence) {}
