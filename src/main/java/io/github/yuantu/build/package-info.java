/**
 * Puts the stages in order and gathers the report.
 *
 * <p>The only package that knows the order of the stages.
 */
@NullMarked
package io.github.yuantu.build;

import org.jspecify.annotations.NullMarked;
