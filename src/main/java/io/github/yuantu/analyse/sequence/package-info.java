/**
 * A model of names learnt from examples: an averaged perceptron over the characters of a sentence.
 *
 * <p>Stands below the taggers: knows texts, words and lists, nothing of HanLP or of the classes of the graph.
 */
@NullMarked
package io.github.yuantu.analyse.sequence;

import org.jspecify.annotations.NullMarked;
