package io.github.yuantu.serve.explore;

/**
 * Words that a person is quoted with.
 *
 * @param iri the quotation
 * @param speaker who said them
 * @param text the words
 * @param proof where they stand
 */
public record Quote(String iri, Thing speaker, String text, Proof proof) {}
