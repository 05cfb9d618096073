/**
 * Which of the things that an article names a figure is of, decided by weights learnt from figures that readers labelled.
 *
 * <p>Part of the extraction; what the rules propose is one feature among others.
 */
@NullMarked
package io.github.yuantu.extract.owner;

import org.jspecify.annotations.NullMarked;
