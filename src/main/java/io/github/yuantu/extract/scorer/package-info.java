/**
 * The linear scorer: how likely two names of a sentence stand in a relation, by weights learnt from labelled sentences.
 *
 * <p>Serves {@code extract}: judges pairs that patterns propose, and finds none by itself.
 */
@NullMarked
package io.github.yuantu.extract.scorer;

import org.jspecify.annotations.NullMarked;
