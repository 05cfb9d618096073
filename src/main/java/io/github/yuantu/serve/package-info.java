/**
 * The SPARQL endpoint over a store.
 *
 * <p>The home of Fuseki.
 */
@NullMarked
package io.github.yuantu.serve;

import org.jspecify.annotations.NullMarked;
