/**
 * Finds names by a neural model of the user's over ONNX Runtime, which is not part of the program.
 *
 * <p>Stands below the taggers: knows texts and strings, nothing of words or of the graph. Off unless asked for.
 */
@NullMarked
package io.github.yuantu.analyse.onnx;

import org.jspecify.annotations.NullMarked;
