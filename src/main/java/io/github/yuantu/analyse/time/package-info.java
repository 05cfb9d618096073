/**
 * Expressions of time, resolved against an article's date and what it spoke of before.
 *
 * <p>Stands beside the names: a table of forms, {@code TimeRules}, each with its meaning in {@code TimeMeanings}.
 */
@NullMarked
package io.github.yuantu.analyse.time;

import org.jspecify.annotations.NullMarked;
