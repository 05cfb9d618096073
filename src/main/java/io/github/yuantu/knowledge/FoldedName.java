package io.github.yuantu.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what print varies: full-width forms, case, spaces and the brackets around book titles.
 *
 * @param value the folded characters; two names that fold alike are the same name
 */
public record FoldedName(String value) implements Comparable<FoldedName> {

    /** The folded form of a name as printed. */
    public static FoldedName of(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "《》〈〉“”‘’\"".indexOf(c) < 0)
                .forEach(folded::appendCodePoint);
        return new FoldedName(folded.toString());
    }

    /** Characters, a rare one beyond the basic plane counted once. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    @Override
    public int compareTo(FoldedName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
