package io.github.yuantu.extract;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import java.util.List;

/**
 * Finds facts of one sort in an article.
 *
 * <p>The contract: every argument is a mention of the article; the evidence span holds the words that say it, made of
 * whole sentences; the same article gives the same facts in the same order; an article without sentences gives none;
 * nothing is thrown for any text; safe for use by several threads.
 */
interface Extractor {

    /** The facts of this sort in {@code article}, in reading order. */
    List<Fact<Mention>> extract(AnalysedArticle article);
}
