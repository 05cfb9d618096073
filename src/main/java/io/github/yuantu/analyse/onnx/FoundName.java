package io.github.yuantu.analyse.onnx;

import io.github.yuantu.text.Span;

/**
 * A name that the model found.
 *
 * @param span where it stands in the text
 * @param type what it names, as the model's labels call it
 * @param confidence the least probability of its pieces, 0 to 1
 */
public record FoundName(Span span, String type, double confidence) {}
