/**
 * Which mentions are the same entity, across articles.
 *
 * <p>Fifth stage of the flow, the only one that sees more than one article.
 */
@NullMarked
package io.github.yuantu.resolve;

import org.jspecify.annotations.NullMarked;
