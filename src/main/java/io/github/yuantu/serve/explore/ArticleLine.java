package io.github.yuantu.serve.explore;

/**
 * An article in a list.
 *
 * @param iri where it is
 * @param headline its headline, empty if it has none
 * @param published the day it appeared, empty if that is not known
 * @param publisher the newspaper or site, empty if that is not known
 * @param source the name of the file it came from
 */
public record ArticleLine(String iri, String headline, String published, String publisher, String source) {}
