package io.github.yuantu.segment;

import io.github.yuantu.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * The quotes and brackets of a paragraph: how many of them each character stands in. One that never closes, or closes
 * without having opened, encloses nothing.
 */
final class Enclosures {

    private static final String OPENING = "“‘「『《〈（(【[";
    private static final String CLOSING = "”’」』》〉）)】]";

    private final String text;
    private final int[] depths;

    private Enclosures(String text, int[] depths) {
        this.text = text;
        this.depths = depths;
    }

    static Enclosures of(String text) {
        int[] changes = new int[text.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (kind >= 0 && opened(open, text, OPENING.charAt(kind))) {
                changes[open.pop()]++;
                changes[i]--;
            }
        }
        int[] depths = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < depths.length; i++) {
            depth += changes[i];
            depths[i] = depth;
        }
        return new Enclosures(text, depths);
    }

    /** Unwinds to the sign that opened, if there is one; what was opened within and not closed is forgotten. */
    private static boolean opened(Deque<Integer> open, String text, char sign) {
        if (open.stream().noneMatch(at -> text.charAt(at) == sign)) {
            return false;
        }
        while (text.charAt(open.element()) != sign) {
            open.pop();
        }
        return true;
    }

    /** In how many enclosures the character stands; a closing sign stands outside its own. */
    int depth(int at) {
        return depths[at];
    }

    /** Whether one enclosure holds the whole stretch, from its opening to its closing sign. */
    boolean enclose(Span stretch) {
        int last = stretch.end() - 1;
        return depths[stretch.start()] > 0
                && depths[last] == 0
                && IntStream.range(stretch.start(), last).allMatch(i -> depths[i] > 0);
    }

    /** The place after the closing signs that begin at {@code at}. */
    int afterClosing(int at) {
        int end = at;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
