/**
 * Annotations: what a careful reader takes from a page, as files that people write or that a build pre-fills.
 *
 * <p>Serves {@code evaluate}: read by it to be compared with a graph, written by it to be corrected by hand.
 */
@NullMarked
package io.github.yuantu.evaluate.gold;

import org.jspecify.annotations.NullMarked;
