/**
 * Loads the data: ontology, known entities, word lists, rules; hands out only our own types.
 *
 * <p>Serves the analysis, the extraction and the resolution; reads what lies in {@code ontology/} and in the resources {@code lexicon/} and {@code rules/}.
 */
@NullMarked
package io.github.yuantu.lexicon;

import org.jspecify.annotations.NullMarked;
