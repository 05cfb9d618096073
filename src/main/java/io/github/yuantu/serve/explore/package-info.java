/**
 * What the explorer's pages show: entities with their facts, articles, evidence, neighbourhoods and counts, read out of
 * a graph within the caller's read transaction, each answer bounded in size.
 *
 * <p>Stands between the dataset and the pages that {@code serve} sends; knows neither HTTP nor JSON.
 */
@NullMarked
package io.github.yuantu.serve.explore;

import org.jspecify.annotations.NullMarked;
