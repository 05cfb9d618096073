package io.github.yuantu.build;

import io.github.yuantu.store.Violation;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * An article as statements.
 *
 * @param quads the statements of its graph
 * @param violations which of them break a shape
 */
record MappedArticle(List<Quad> quads, List<Violation> violations) {}
