/**
 * Terms, names, amounts and periods in a sentence; the mentions of one thing in an article gathered.
 *
 * <p>Third stage of the flow: the only home of HanLP; hands on an {@link io.github.yuantu.knowledge.AnalysedArticle}.
 */
@NullMarked
package io.github.yuantu.analyse;

import org.jspecify.annotations.NullMarked;
