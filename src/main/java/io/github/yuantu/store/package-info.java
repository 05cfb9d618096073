/**
 * The TDB2 dataset: generations, transactions, a named graph an article, validation.
 *
 * <p>Sixth stage of the flow; the endpoint and the exports read from it.
 */
@NullMarked
package io.github.yuantu.store;

import org.jspecify.annotations.NullMarked;
