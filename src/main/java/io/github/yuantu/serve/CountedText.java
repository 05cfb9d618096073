package io.github.yuantu.serve;

import org.apache.jena.query.QueryCancelledException;

/** A text that may be looked at so many times and no more. */
final class CountedText implements CharSequence {

    /** Some tenths of a second; a sound pattern looks at a long article a few hundred thousand times. */
    private static final long MOST_LOOKS = 20_000_000;

    private final String text;
    private long looks;

    CountedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > MOST_LOOKS) {
            // any other exception would count as "does not match" and give a wrong answer
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
