package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.Optional;

/** Finds the one that an article as a whole is about: named in its headline, early and often. */
final class MainActor {

    private static final int IN_HEADLINE = 4;
    private static final int IN_FIRST_SENTENCE = 2;

    private MainActor() {}

    /** The first mention of the main actor; empty if nothing but persons is named. */
    static Optional<Mention> of(AnalysedArticle article) {
        Optional<Referent> best = Optional.empty();
        int most = 0;
        for (Referent referent : article.referents()) {
            int weight = referent.type() == EntityType.PERSON ? 0 : weight(article, referent);
            if (weight > most) {
                most = weight;
                best = Optional.of(referent);
            }
        }
        return best.map(referent -> referent.mentions().get(0));
    }

    private static int weight(AnalysedArticle article, Referent referent) {
        String headline = article.article().headline().orElse("");
        boolean inHeadline = headline.contains(referent.name())
                || referent.aliases().stream().anyMatch(headline::contains);
        boolean first = !article.sentences().isEmpty()
                && article.sentences()
                        .get(0)
                        .sentence()
                        .span()
                        .contains(referent.mentions().get(0).span());
        return referent.mentions().size() + (inHeadline ? IN_HEADLINE : 0) + (first ? IN_FIRST_SENTENCE : 0);
    }
}
