package io.github.yuantu.text;

/** Where the clauses of a text end: at commas, colons, semicolons and ends of sentences, of either width. */
public final class Clauses {

    private static final String ENDS = "，。；：！？,;:!?";

    private Clauses() {}

    /** Where the clause ends that goes on at {@code from}: before the next such mark, or with the text. */
    public static int endOf(String text, int from) {
        int end = from;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
