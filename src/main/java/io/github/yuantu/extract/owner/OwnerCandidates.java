package io.github.yuantu.extract.owner;

import io.github.yuantu.extract.owner.OwnerCandidate.Place;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the things that a figure may be of: those that the article has named, the nearest first. */
final class OwnerCandidates {

    /** Things named further away are hardly ever what is measured, unless the rules or the headline speak of them. */
    private static final int MOST = 16;

    private OwnerCandidates() {}

    static List<OwnerCandidate> of(FigureScene scene) {
        AnalysedArticle article = scene.article();
        Optional<Referent> proposed = scene.rules().owner().map(article::referentOf);
        String headline = article.article().headline().orElse("");
        List<OwnerCandidate> named = new ArrayList<>();
        for (Referent thing : article.referents()) {
            at(scene, thing).ifPresent(named::add);
        }
        Span figure = scene.figure().span();
        named.sort(Comparator.comparingInt(candidate -> candidate.gap(figure).length()));
        List<OwnerCandidate> candidates = new ArrayList<>();
        for (OwnerCandidate candidate : named) {
            if (candidates.size() < MOST
                    || proposed.filter(candidate.thing()::equals).isPresent()
                    || headline.contains(candidate.thing().name())) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static Optional<OwnerCandidate> at(FigureScene scene, Referent thing) {
        Span sentence = scene.sentence().sentence().span();
        Span figure = scene.figure().span();
        Optional<Mention> before = Optional.empty();
        for (Mention mention : thing.mentions()) {
            boolean later = mention.span().end() > figure.start();
            if (!later) {
                before = Optional.of(mention);
            } else if (mention.span().start() >= figure.end()
                    && before.filter(earlier -> sentence.contains(earlier.span()))
                            .isEmpty()) {
                if (sentence.contains(mention.span())) {
                    return Optional.of(new OwnerCandidate(
                            thing,
                            mention,
                            scene.clause().contains(mention.span())
                                    ? Place.IN_CLAUSE_BEHIND
                                    : Place.IN_SENTENCE_BEHIND));
                }
                break;
            }
        }
        return before.map(mention -> new OwnerCandidate(
                thing,
                mention,
                scene.clause().contains(mention.span())
                        ? Place.IN_CLAUSE_BEFORE
                        : sentence.contains(mention.span()) ? Place.IN_SENTENCE_BEFORE : Place.BEFORE_SENTENCE));
    }
}
