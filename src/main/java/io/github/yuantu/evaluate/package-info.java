/**
 * How good a graph is, measured against annotations: the table of scores, each rule's precision, whether confidences
 * are what they say, which sentences were passed over; and annotation files pre-filled from a graph.
 *
 * <p>Stands beside {@code question}: reads a graph that the build has written, knows no other stage.
 */
@NullMarked
package io.github.yuantu.evaluate;

import org.jspecify.annotations.NullMarked;
