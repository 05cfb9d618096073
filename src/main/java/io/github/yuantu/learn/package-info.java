/**
 * What models learnt from examples have in common: features as hashes, and the weights that were learnt of them.
 *
 * <p>On the ground floor, for {@code analyse} (names) and {@code extract} (relations); knows nothing of language.
 */
@NullMarked
package io.github.yuantu.learn;

import org.jspecify.annotations.NullMarked;
