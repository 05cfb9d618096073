package io.github.yuantu.store;

/**
 * An entity or an article that a search found.
 *
 * @param iri where it is
 * @param name the entity's name or the article's headline
 * @param matched the name that the search matched, empty if that cannot be told
 * @param type the local name of the entity's class, empty for an article
 * @param mentions how often articles name the entity, 0 for an article
 */
public record SearchHit(String iri, String name, String matched, String type, int mentions) {}
