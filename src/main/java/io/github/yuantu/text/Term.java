package io.github.yuantu.text;

/**
 * A word with its part of speech.
 *
 * @param span where it stands in the article's text
 * @param text the word as printed
 * @param tag HanLP's part-of-speech tag (PKU set with HanLP's extensions: {@code n ns nt nr v p m q t w nis nnt …})
 */
public record Term(Span span, String text, String tag) {}
