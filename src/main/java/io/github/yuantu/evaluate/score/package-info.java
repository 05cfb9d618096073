/**
 * The scorer: compares what a graph says of a page with what a careful reader takes from it, statement by statement.
 *
 * <p>Serves {@code evaluate}. Each {@link io.github.yuantu.evaluate.score.PageScore page} first pairs the graph's
 * entities with the annotated ones; relations, posts and values are compared by those pairs.
 */
@NullMarked
package io.github.yuantu.evaluate.score;

import org.jspecify.annotations.NullMarked;
