/**
 * Candidate facts in an analysed sentence or article.
 *
 * <p>Fourth stage of the flow: where text becomes knowledge; hands on {@link io.github.yuantu.knowledge.Fact facts} about mentions.
 */
@NullMarked
package io.github.yuantu.extract;

import org.jspecify.annotations.NullMarked;
