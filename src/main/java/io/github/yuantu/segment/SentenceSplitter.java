package io.github.yuantu.segment;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits an article into sentences. Safe for use by several threads.
 *
 * <ol>
 *   <li>A sentence ends with 。！？ and the quotes and brackets that close with it, or with its paragraph; ； ends none.
 *   <li>What stands in quotes or brackets is not parted, and a quotation that opens a sentence stays with the words that
 *       say whose it is.
 *   <li>What would be too long is parted after all: at sentence ends within quotes, then at commas, then anywhere.
 * </ol>
 */
public final class SentenceSplitter {

    private static final int LONG = 300;
    private static final int TOO_LONG = 600;
    private static final String END = "。！？!?";
    private static final String PAUSE = "；;，,：:、 ";
    private static final Pattern SAID = Pattern.compile("^[^。！？“”]{0,60}(?:说|道|称|表示|介绍|告诉|指出|认为|强调|坦言|透露|解释|补充|感慨|回忆)");

    /** The sentences of {@code article} in reading order; together they hold every character but space between them. */
    public List<Sentence> split(Article article) {
        return split(article.text());
    }

    /** The sentences of an article's text, in reading order. */
    public List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            for (Span span : spans(text.substring(start, end))) {
                add(sentences, text, span.shifted(start), paragraph);
            }
            start = end + 1;
            paragraph++;
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, Span span, int paragraph) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(new Span(start, end), text.substring(start, end), paragraph));
        }
    }

    private static List<Span> spans(String paragraph) {
        Enclosures enclosures = Enclosures.of(paragraph);
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (ends(paragraph, i)) {
                int end = enclosures.afterClosing(i + 1);
                boolean closed = enclosures.depth(end - 1) == 0 && !isMark(paragraph, end);
                if (closed && !isSaidBySomeone(paragraph, enclosures, new Span(start, end))) {
                    shorten(paragraph, enclosures, new Span(start, end), spans);
                    start = end;
                    i = end - 1;
                }
            }
        }
        shorten(paragraph, enclosures, new Span(start, paragraph.length()), spans);
        return spans;
    }

    private static boolean isMark(String text, int at) {
        return at < text.length() && END.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a sentence may end with that character; marks within Latin text, such as web addresses, end none. */
    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean latin = c < 0x80 && at + 1 < text.length() && text.charAt(at + 1) < 0x80;
        return END.indexOf(c) >= 0 && !latin;
    }

    /** Whether a quotation is all that was said so far and its speaker is named next. */
    private static boolean isSaidBySomeone(String text, Enclosures enclosures, Span sofar) {
        return enclosures.enclose(sofar)
                && SAID.matcher(text.substring(sofar.end())).find();
    }

    private static void shorten(String text, Enclosures enclosures, Span span, List<Span> spans) {
        if (span.length() <= LONG) {
            spans.add(span);
            return;
        }
        int start = span.start();
        for (int i = start; i < span.end(); i++) {
            if (ends(text, i) && i + 1 - start >= LONG / 2) {
                int end = enclosures.afterClosing(i + 1);
                cut(text, new Span(start, end), spans);
                start = end;
            }
        }
        cut(text, new Span(start, span.end()), spans);
    }

    /** Parts what has no sentence end for too long: at the last pause before the limit, otherwise at the limit. */
    private static void cut(String text, Span span, List<Span> spans) {
        int start = span.start();
        while (span.end() - start > TOO_LONG) {
            int at = start + TOO_LONG;
            while (at > start && PAUSE.indexOf(text.charAt(at - 1)) < 0) {
                at--;
            }
            int end = at > start ? at : wholeCharacter(text, start + TOO_LONG);
            spans.add(new Span(start, end));
            start = end;
        }
        spans.add(new Span(start, span.end()));
    }

    private static int wholeCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
