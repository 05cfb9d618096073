/**
 * A stored graph as RDF formats and files for other tools.
 *
 * <p>Reads a store, writes files; the home of RDF4J Rio.
 */
@NullMarked
package io.github.yuantu.export;

import org.jspecify.annotations.NullMarked;
