package io.github.yuantu.knowledge;

import io.github.yuantu.text.Article;
import java.util.List;

/**
 * What one article says, before it is known which things other articles speak of too: the result of the per-article
 * pipeline, a pure function of the page.
 *
 * @param article the article
 * @param referents what it speaks of, in order of first mention
 * @param facts what it says; every argument is a mention of one of the referents
 * @param problems what was dropped or could not be read
 */
public record ArticleFacts(
        Article article, List<Referent> referents, List<Fact<Mention>> facts, List<Problem> problems) {

    public ArticleFacts {
        referents = List.copyOf(referents);
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }
}
