package io.github.yuantu.read;

import io.github.yuantu.text.AlignedText;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.ArticleKind;
import io.github.yuantu.text.Page;
import java.util.List;
import java.util.Optional;

/** Splits a page into the articles printed on it. A pure function of the page; safe for use by several threads. */
public final class ArticleSplitter {

    /** The articles of {@code page} in reading order. */
    public List<Article> split(Page page) {
        return List.of(new Article(
                page,
                ArticleKind.NEWS,
                page.title(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                AlignedText.whole(page.text())));
    }
}
