package io.github.yuantu.serve.explore;

import java.util.List;

/**
 * What stands behind a statement, and against it.
 *
 * @param statement the statement
 * @param sayings where articles say it, the surest first
 * @param total how many of these there are, also those left out
 * @param others statements that cannot be true with it, or say it otherwise
 */
public record EvidencePage(Statement statement, List<Saying> sayings, int total, List<Saying> others) {

    /**
     * A sentence that says it.
     *
     * @param claim the claim
     * @param statement what that claim says
     * @param article where
     * @param sentence the words
     * @param before some words before them in the article
     * @param after some words after them
     * @param start where they begin in the article's text, in UTF-16 code units
     * @param end where they end
     * @param extractor who found it: the extractor and its rule
     * @param confidence how sure that is, 0 to 1
     */
    public record Saying(
            String claim,
            Statement statement,
            ArticleLine article,
            String sentence,
            String before,
            String after,
            int start,
            int end,
            String extractor,
            double confidence) {}
}
