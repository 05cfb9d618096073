/**
 * The reference of the ontology as a page: drawings of its classes and relations, and all that is said of each term.
 *
 * <p>Made from the lexicon's ontology; shown by the site, and written to a file by the command line.
 */
@NullMarked
package io.github.yuantu.serve.reference;

import org.jspecify.annotations.NullMarked;
