package io.github.yuantu.build;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes facts that several sentences state surer than each sentence alone, as if they erred independently. A reprint
 * proves nothing, nor does a sentence that stands elsewhere word for word.
 */
final class Corroboration {

    private static final double SUREST = 0.99;
    private static final Evidence NONE = new Evidence(new Span(0, 0), 0, "");

    /** For each fact, how sure the surest claim in each sentence is. */
    private final Map<Fact<Entity>, Map<String, Double>> confidences = new HashMap<>();

    /** @param articles all articles */
    Corroboration(Collection<ResolvedArticle> articles) {
        articles.stream()
                .filter(article -> article.original().isEmpty())
                .forEach(article -> article.facts().stream()
                        .filter(Corroboration::meansTheSameElsewhere)
                        .forEach(fact -> confidences
                                .computeIfAbsent(fact.restingOn(NONE), one -> new HashMap<>())
                                .merge(sentence(fact, article), fact.evidence().confidence(), Math::max)));
        confidences.values().removeIf(sentences -> sentences.size() == 1);
    }

    /** A figure without a time may be another one each time; a quotation is one act. */
    private static boolean meansTheSameElsewhere(Fact<Entity> fact) {
        return !(fact instanceof Fact.Quotation<Entity>)
                && !(fact instanceof Fact.Observation<Entity> figure
                        && figure.period().isEmpty());
    }

    private static String sentence(Fact<Entity> fact, ResolvedArticle article) {
        return fact.evidence().span().of(article.article().text()).replaceAll("\\s+", "");
    }

    /** The article with its facts as sure as all articles make them. */
    ResolvedArticle applied(ResolvedArticle article) {
        List<Fact<Entity>> facts = article.facts().stream().map(this::surer).toList();
        return article.saying(facts);
    }

    private Fact<Entity> surer(Fact<Entity> fact) {
        Map<String, Double> sentences = confidences.getOrDefault(fact.restingOn(NONE), Map.of());
        // sorted, so that the product is the same whatever order the sentences were found in
        double allWrong = sentences.values().stream()
                .sorted()
                .mapToDouble(confidence -> 1 - confidence)
                .reduce(1, (one, other) -> one * other);
        Evidence evidence = fact.evidence();
        double together = Math.min(SUREST, 1 - allWrong);
        return together <= evidence.confidence()
                ? fact
                : fact.restingOn(new Evidence(evidence.span(), together, evidence.extractor()));
    }
}
