package io.github.yuantu.analyse;

/**
 * A building block of a longer name: a word, or a place found before.
 *
 * @param start where it begins, counted from the start of the sentence
 * @param end where it ends
 * @param text its words in plain form
 * @param tag its part of speech; {@link #PLACE} for a place
 */
record NamePart(int start, int end, String text, String tag) {

    /** The tag of a part that is a known place. */
    static final String PLACE = "place";

    /** The tag of a part that is a known government body. */
    static final String BODY = "nto";

    /** The tag of a part that is another known organisation. */
    static final String ORGANIZATION = "nt";

    boolean isPlace() {
        return tag.equals(PLACE);
    }

    int length() {
        return end - start;
    }

    /** Whether HanLP's dictionary takes it for a proper name or does not know it. */
    boolean isProper() {
        return isPlace()
                || tag.startsWith("nr")
                || tag.startsWith("ns")
                || tag.startsWith("nt")
                || tag.equals("nz")
                || tag.equals("nx");
    }
}
