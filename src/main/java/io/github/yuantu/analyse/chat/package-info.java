/**
 * Asks a language model behind an OpenAI-compatible endpoint for the names in a sentence.
 *
 * <p>Stands below the taggers: knows texts and strings, nothing of words or of the graph. Off unless asked for.
 */
@NullMarked
package io.github.yuantu.analyse.chat;

import org.jspecify.annotations.NullMarked;
