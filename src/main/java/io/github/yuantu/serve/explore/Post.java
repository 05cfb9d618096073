package io.github.yuantu.serve.explore;

/**
 * A post that a person holds.
 *
 * @param iri the membership
 * @param person who holds it
 * @param organization where
 * @param title what it is called
 * @param proof who says it
 */
public record Post(String iri, Thing person, Thing organization, String title, Proof proof) {}
