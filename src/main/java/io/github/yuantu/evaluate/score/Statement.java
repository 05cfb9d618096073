package io.github.yuantu.evaluate.score;

/** A statement of a graph: IRIs, and of literals the words. */
record Statement(String subject, String property, String object) {}
