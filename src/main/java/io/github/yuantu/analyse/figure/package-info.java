/**
 * Numbers with units: shares, amounts and counts in Chinese, Arabic and mixed numerals, as exact decimals.
 *
 * <p>Stands below the names: knows texts and the table of units, nothing of HanLP or of the classes of the graph.
 */
@NullMarked
package io.github.yuantu.analyse.figure;

import org.jspecify.annotations.NullMarked;
