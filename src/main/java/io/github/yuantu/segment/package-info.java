/**
 * An article into sentences.
 *
 * <p>Second stage of the flow: takes an {@link io.github.yuantu.text.Article}, hands on its {@link io.github.yuantu.text.Sentence sentences}.
 */
@NullMarked
package io.github.yuantu.segment;

import org.jspecify.annotations.NullMarked;
