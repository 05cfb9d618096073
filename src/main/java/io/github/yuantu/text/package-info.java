/**
 * Words about the text: span, page, article, sentence, term, quantity, period.
 *
 * <p>The ground floor of the house: every other package may speak in these records, they speak of none.
 */
@NullMarked
package io.github.yuantu.text;

import org.jspecify.annotations.NullMarked;
