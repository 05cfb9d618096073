package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.PlaceChains;
import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.Rule.Pair;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The relations found in one sentence, each once, by the surest rule that found it. */
final class RelationsOfSentence {

    private static final int SENTENCES_BACK = 3;
    private static final double OF_INHERITED = 0.85;
    private static final double OF_CARRIED = 0.75;

    private static final Pattern NATURE = Pattern.compile("(?:[江河湖海山岛洋峡]|盆地|高原|平原|沙漠|流域)$");
    private static final String PLACING = "locatedIn";

    private final AnalysedArticle article;
    private final AnalysedSentence sentence;
    private final Map<Key, Fact.Related<Mention>> best = new LinkedHashMap<>();

    RelationsOfSentence(AnalysedArticle article, AnalysedSentence sentence) {
        this.article = article;
        this.sentence = sentence;
    }

    /** Takes what a rule found, as far as the ontology allows it. */
    void add(SentenceRules.RuleHit hit) {
        Rule rule = hit.rule();
        Pair pair = hit.pair();
        if (!hit.inherited()) {
            addBest(rule.relation(), pair, rule.confidence(), rule.id());
            return;
        }
        boolean here = isHere(pair.subject()) && isHere(pair.object());
        addBest(
                rule.relation(),
                pair,
                rule.confidence() * (here ? OF_INHERITED : OF_CARRIED),
                rule.id() + (here ? "/inherited" : "/carried"));
    }

    /** Takes what a wide pattern proposed and the scorer finds likely. */
    void add(Relation relation, Pair pair, double likely, String id) {
        addBest(relation, pair, likely, id);
    }

    private boolean isHere(Mention mention) {
        return sentence.sentence().span().contains(mention.span());
    }

    private void addBest(Relation relation, Pair pair, double confidence, String id) {
        Mention subject = firstOfItsReferent(pair.subject());
        Mention object = firstOfItsReferent(pair.object());
        if (subject.equals(object)
                || (!relation.name().equals(PLACING) && (isNature(pair.subject()) || isNature(pair.object())))
                || (relation.name().equals(PLACING)
                        && PlaceChains.contradict(article.referentOf(object), article.referentOf(subject)))
                || !relation.allows(pair.subject().type(), pair.object().type())) {
            return;
        }
        Fact.Related<Mention> fact = new Fact.Related<>(
                relation, pair.subject(), pair.object(), new Evidence(evidence(pair), confidence, id));
        Key turned = new Key(relation.name(), object, subject);
        Key key = relation.symmetric() && best.containsKey(turned) ? turned : new Key(relation.name(), subject, object);
        best.merge(
                key,
                fact,
                (one, other) -> other.evidence().confidence() > one.evidence().confidence() ? other : one);
    }

    /** Whether it is a river or a mountain, which does nothing itself. */
    private boolean isNature(Mention mention) {
        Referent referent = article.referentOf(mention);
        return referent.type() == EntityType.PLACE
                && referent.divisionCode().isEmpty()
                && NATURE.matcher(referent.name()).find();
    }

    private Mention firstOfItsReferent(Mention mention) {
        return article.referentOf(mention).mentions().get(0);
    }

    /** From the sentence of an argument named shortly before to this one; this one alone if it is further away. */
    private Span evidence(Pair pair) {
        Span here = sentence.sentence().span();
        int first = Math.min(pair.subject().span().start(), pair.object().span().start());
        int index = article.sentences().indexOf(sentence);
        return article.sentences().subList(Math.max(0, index - SENTENCES_BACK), index).stream()
                .map(before -> before.sentence().span())
                .filter(before -> before.contains(first))
                .findFirst()
                .map(before -> new Span(before.start(), here.end()))
                .orElse(here);
    }

    /** What was found, in the order of finding. */
    List<Fact.Related<Mention>> facts() {
        return List.copyOf(best.values());
    }

    private record Key(String relation, Mention subject, Mention object) {}
}
