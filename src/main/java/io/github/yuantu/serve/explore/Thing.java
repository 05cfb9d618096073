package io.github.yuantu.serve.explore;

/**
 * Something that a page can link to.
 *
 * @param iri where it is
 * @param name what to call it: its label, an article's headline, otherwise the last part of the IRI
 * @param type the local name of its class, empty if it has none of ours
 */
public record Thing(String iri, String name, String type) {}
