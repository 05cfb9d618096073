package io.github.yuantu.segment;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits an article into sentences. Safe for use by several threads. */
public final class SentenceSplitter {

    /** The sentences of {@code article} in reading order; together they hold every character but space between them. */
    public List<Sentence> split(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        String text = article.text();
        int start = 0;
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("。！？\n".indexOf(c) >= 0) {
                int end = c == '\n' ? i : i + 1;
                if (end > start) {
                    sentences.add(new Sentence(new Span(start, end), text.substring(start, end), paragraph));
                }
                start = i + 1;
                paragraph += c == '\n' ? 1 : 0;
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(new Span(start, text.length()), text.substring(start), paragraph));
        }
        return sentences;
    }
}
