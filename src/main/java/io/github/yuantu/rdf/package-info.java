/**
 * The graph as statements: IRIs, vocabulary, the mapping of facts to the contract's terms.
 *
 * <p>Turns resolved facts into quads for the store; the home of Jena's plain API.
 */
@NullMarked
package io.github.yuantu.rdf;

import org.jspecify.annotations.NullMarked;
