/**
 * Links the names of other people's tables to the graph's entities, by the Reconciliation Service API.
 *
 * <p>Asks the search index for candidates and the dataset for what is said of them; a servlet of the endpoint.
 */
@NullMarked
package io.github.yuantu.serve.reconcile;

import org.jspecify.annotations.NullMarked;
