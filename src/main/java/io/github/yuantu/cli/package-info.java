/**
 * The commands; the only package that prints or exits.
 *
 * <p>The roof of the house; the home of picocli.
 */
@NullMarked
package io.github.yuantu.cli;

import org.jspecify.annotations.NullMarked;
