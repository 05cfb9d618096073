/**
 * A graph as tables, in the formats of spreadsheets and data frames.
 *
 * <p>Reads the statements that are exported; each class and each relation is a table.
 */
@NullMarked
package io.github.yuantu.export.table;

import org.jspecify.annotations.NullMarked;
