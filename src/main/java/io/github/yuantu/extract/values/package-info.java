/**
 * What a figure, a date or a word of progress is of: observations, dates and status.
 *
 * <p>Part of the extraction; reads clause by clause and keeps what the article has been speaking of.
 */
@NullMarked
package io.github.yuantu.extract.values;

import org.jspecify.annotations.NullMarked;
