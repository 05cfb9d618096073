package io.github.yuantu.store;

import io.github.yuantu.text.Article;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that an article was found on, as it came in, and where each part of the article's text stands there.
 *
 * @param text the page
 * @param runs pairs of offsets, one pair after the other: from the first offset, in the article's text, on, the words
 *     stand in the page from the second one on, until the next pair; in UTF-16 code units
 */
public record Original(String text, List<Integer> runs) {

    /** The page of an article. */
    public static Original of(Article article) {
        List<Integer> runs = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i < article.text().length(); i++) {
            int source = article.body().toSource(new Span(i, i + 1)).start();
            if (source != expected) {
                runs.add(i);
                runs.add(source);
            }
            expected = source + 1;
        }
        return new Original(article.page().text(), runs);
    }
}
