/**
 * The explorer's pages over HTTP: the page shell, its scripts and styles, the answers they ask for as JSON, and every
 * resource under its own IRI's path, as a page or as RDF.
 *
 * <p>Stands between {@code explore} and the browser.
 */
@NullMarked
package io.github.yuantu.serve.web;

import org.jspecify.annotations.NullMarked;
