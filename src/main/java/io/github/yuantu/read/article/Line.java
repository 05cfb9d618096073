package io.github.yuantu.read.article;

import io.github.yuantu.text.Span;
import java.util.regex.Pattern;

/**
 * A line of a page that is not blank.
 *
 * @param span where it stands on the page, surrounding space excluded
 * @param text its words
 * @param gap how many blank lines stand before it
 */
record Line(Span span, String text, int gap) {

    private static final String SENTENCE_END = "。！？!?…";
    private static final String CLOSING = "”’」』）)》】";
    private static final Pattern AFTER_SENTENCE = Pattern.compile("[。！？][”’]?[（(][^（）()]*[)）]$");
    private static final double HALF = 0.5;

    /** Its width in Han characters; Latin letters and digits are half as wide. */
    double width() {
        return text.chars().mapToDouble(c -> c < 0x100 ? HALF : 1).sum();
    }

    /** Whether a sentence ends with this line, closing quotes and brackets left aside, or a remark in brackets follows its end. */
    boolean endsSentence() {
        if (AFTER_SENTENCE.matcher(text).find()) {
            return true;
        }
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_END.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a paragraph may end with it: a sentence ends, or a list begins or goes on. */
    boolean endsParagraph() {
        return endsSentence() || ":：;；".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a quotation or a bracket that opens in it stays open, or one closes that did not open in it. */
    boolean isUnbalanced() {
        return isUnbalanced(text);
    }

    /** Whether that is so of any words. */
    static boolean isUnbalanced(String words) {
        return differs(words, '“', '”')
                || differs(words, '《', '》')
                || differs(words, '（', '）')
                || differs(words, '(', ')');
    }

    private static boolean differs(String words, char opening, char closing) {
        return words.chars().filter(c -> c == opening).count()
                != words.chars().filter(c -> c == closing).count();
    }
}
