/**
 * The shipped questions, their parameters and their answers.
 *
 * <p>Asks a graph what the files of {@code queries/} ask; the command line and the endpoint's front page show them.
 */
@NullMarked
package io.github.yuantu.question;

import org.jspecify.annotations.NullMarked;
