/**
 * A page to its articles: lines told apart, headlines found, hard-wrapped lines rejoined.
 *
 * <p>The inner works of {@link io.github.yuantu.read.ArticleSplitter}.
 */
@NullMarked
package io.github.yuantu.read.article;

import org.jspecify.annotations.NullMarked;
