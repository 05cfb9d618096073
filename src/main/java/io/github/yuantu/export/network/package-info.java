/**
 * A graph as nodes and edges, in the formats of programs that draw and measure networks.
 *
 * <p>Reads the statements that are exported; entities are nodes, relations and posts edges.
 */
@NullMarked
package io.github.yuantu.export.network;

import org.jspecify.annotations.NullMarked;
