package io.github.yuantu.build;

import io.github.yuantu.knowledge.ArticleFacts;
import io.github.yuantu.knowledge.Problem;
import java.util.List;

/**
 * What one page gave.
 *
 * @param articles what each of its articles says
 * @param sentences how many sentences they have together
 * @param problems what failed
 */
public record PageFacts(List<ArticleFacts> articles, int sentences, List<Problem> problems) {
    public PageFacts {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
