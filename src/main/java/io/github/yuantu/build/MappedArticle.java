package io.github.yuantu.build;

import io.github.yuantu.store.Original;
import io.github.yuantu.store.Violation;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * An article as statements.
 *
 * @param iri the article's IRI
 * @param original the page that it was found on
 * @param quads the statements of its graph
 * @param violations which of them break a shape
 */
record MappedArticle(String iri, Original original, List<Quad> quads, List<Violation> violations) {}
