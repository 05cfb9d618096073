package io.github.yuantu.read;

import io.github.yuantu.read.article.PageArticles;
import io.github.yuantu.text.Article;
import io.github.yuantu.text.Page;
import java.util.List;

/** Splits a page into the articles printed on it. A pure function of the page; safe for use by several threads. */
public final class ArticleSplitter {

    /** The articles of {@code page} in reading order. */
    public List<Article> split(Page page) {
        return page.layout() == Page.Layout.SINGLE_ARTICLE
                ? List.of(PageArticles.ofSingle(page))
                : PageArticles.ofPrinted(page);
    }
}
