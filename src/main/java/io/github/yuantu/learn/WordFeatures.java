package io.github.yuantu.learn;

import io.github.yuantu.text.Term;
import java.util.List;

/**
 * The words of a sentence as features; all numerals are one word.
 *
 * @param terms the words in reading order
 */
public record WordFeatures(List<Term> terms) {

    private static final long EDGE = 1;
    private static final long NUMERAL = 2;

    public WordFeatures {
        terms = List.copyOf(terms);
    }

    /** The number of the first word that begins at {@code offset} or behind; their count if there is none. */
    public int firstAt(int offset) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The word of this number, or that there is none. */
    public long word(int at) {
        if (isOutside(at)) {
            return EDGE;
        }
        Term term = terms.get(at);
        return term.tag().startsWith("m") ? NUMERAL : FeatureHash.of(term.text());
    }

    /** Its part of speech, or that there is no word. */
    public long tag(int at) {
        return isOutside(at) ? EDGE : FeatureHash.of(terms.get(at).tag());
    }

    private boolean isOutside(int at) {
        return at < 0 || at >= terms.size();
    }
}
