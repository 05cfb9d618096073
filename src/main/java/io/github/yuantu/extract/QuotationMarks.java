package io.github.yuantu.extract;

import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks. A quotation that goes over paragraphs opens each of them anew. */
final class QuotationMarks {

    private static final String OPENING = "“「";
    private static final String CLOSING = "”」";
    private static final int LONGEST = 1500;

    private QuotationMarks() {}

    /** The outermost quoted stretches of {@code text}, marks excluded, in reading order. */
    static List<Span> quoted(String text) {
        List<Span> found = new ArrayList<>();
        int start = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int opening = OPENING.indexOf(character);
            boolean lost = start >= 0 && (i - start > LONGEST || (opening >= 0 && !opensParagraph(text, i)));
            if (lost || start < 0) {
                start = opening >= 0 ? i + 1 : -1;
                closing = opening >= 0 ? CLOSING.charAt(opening) : 0;
            } else if (character == closing) {
                found.add(new Span(start, i));
                start = -1;
            }
        }
        return found;
    }

    private static boolean opensParagraph(String text, int mark) {
        return mark == 0 || text.charAt(mark - 1) == '\n';
    }
}
