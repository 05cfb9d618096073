package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the one that an article as a whole is about: named in its headline, early and often. */
final class MainActor {

    private static final int IN_HEADLINE = 4;
    private static final int LEAST_SHARE = 4;
    private static final int SEVERAL = 2;
    private static final String ENDS = "。！？!?.；;”：:…）)";
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

    private static boolean isInHeadline(AnalysedArticle article, Referent referent) {
        String headline = article.article().headline().orElse("");
        return headline.contains(referent.name()) || referent.aliases().stream().anyMatch(headline::contains);
    }

    private static int weight(AnalysedArticle article, Referent referent) {
        boolean inHeadline = isInHeadline(article, referent);
        boolean first = !article.sentences().isEmpty()
                && article.sentences()
                        .get(0)
                        .sentence()
                        .span()
                        .contains(referent.mentions().get(0).span());
        int pointedTo = Nationwide.isNation(referent) ? Nationwide.times(article) : 0;
        return referent.mentions().size()
                + pointedTo
                + (inHeadline ? IN_HEADLINE : 0)
                + (first ? IN_FIRST_SENTENCE : 0);
    }

    /** Whether {@code actor} is what the whole article speaks of, not only some of several pieces put together. */
    static boolean isOfWhole(AnalysedArticle article, Mention actor) {
        Referent referent = article.referentOf(actor);
        long paragraphs = paragraphs(article, sentence -> true);
        long naming = paragraphs(
                article,
                sentence -> sentence.mentions().stream()
                        .anyMatch(mention -> article.referentOf(mention).equals(referent)));
        return isInHeadline(article, referent) || naming * LEAST_SHARE >= paragraphs || !isDigest(article);
    }

    /** Whether {@code article} is several pieces put together, each under a heading of its own. */
    static boolean isDigest(AnalysedArticle article) {
        return paragraphs(article, MainActor::isHeading) >= SEVERAL;
    }

    /** Whether {@code sentence} is the heading of a piece. */
    static boolean isHeading(AnalysedSentence sentence) {
        String words = sentence.sentence().text().strip();
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static long paragraphs(AnalysedArticle article, Predicate<AnalysedSentence> which) {
        return article.sentences().stream()
                .filter(which)
                .map(sentence -> sentence.sentence().paragraph())
                .distinct()
                .count();
    }
}
