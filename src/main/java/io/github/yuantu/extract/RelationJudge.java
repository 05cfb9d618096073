package io.github.yuantu.extract;

import io.github.yuantu.extract.SentenceRules.RuleHit;
import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.RuleTrace;
import io.github.yuantu.extract.rules.Scoring;
import io.github.yuantu.extract.rules.SkeletonReader;
import io.github.yuantu.extract.scorer.PairModelFile;
import io.github.yuantu.extract.scorer.PairScorer;
import io.github.yuantu.extract.scorer.ScoredPair;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Weighs by the scorer what patterns find in a sentence: wide ones propose names that count if they are likely enough,
 * hits of the others are dropped if they are very unlikely. Safe for use by several threads.
 */
final class RelationJudge {

    private static final String RESOURCE = "/scorer/relations.gz";

    /** Less likely candidates are not worth telling of. */
    private static final double TOLD = 0.1;

    private final PairScorer scorer;
    private final Map<String, Scoring> scorings;
    private final Map<String, Relation> relations;

    private RelationJudge(PairScorer scorer, Map<String, Scoring> scorings, Map<String, Relation> relations) {
        this.scorer = scorer;
        this.scorings = scorings;
        this.relations = relations;
    }

    /** The judge with the shipped scorer, for what the rule files ask of it. */
    static RelationJudge load(Map<String, Relation> relations, Map<String, Scoring> scorings) {
        try (InputStream stream = Objects.requireNonNull(RelationJudge.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new RelationJudge(PairModelFile.read(stream, RESOURCE, relations), scorings, relations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands what stands to {@code found}; {@code trace} hears how likely each is. */
    void judge(
            SkeletonReader.Reading reading,
            AnalysedSentence sentence,
            List<RuleHit> hits,
            RelationsOfSentence found,
            RuleTrace trace) {
        HitsOfSentence byPair = new HitsOfSentence(hits);
        Map<Told, Double> likely = new HashMap<>();
        for (ScoredPair pair : scorer.judge(reading.whole().sentence(), sentence, byPair)) {
            Scoring scoring = scorings.get(pair.property());
            if (scoring != null) {
                Rule.Pair names = new Rule.Pair(pair.subject(), pair.object());
                likely.merge(new Told(pair.property(), names), pair.likely(), Math::max);
                if (pair.symmetric()) {
                    likely.merge(new Told(pair.property(), turned(names)), pair.likely(), Math::max);
                }
                if (pair.likely() >= TOLD && !byPair.has(pair.property(), names, pair.symmetric())) {
                    propose(pair, names, scoring, sentence, found, trace);
                }
            }
        }
        hits.stream().filter(hit -> stands(hit, likely, trace)).forEach(found::add);
    }

    private static Rule.Pair turned(Rule.Pair names) {
        return new Rule.Pair(names.object(), names.subject());
    }

    private void propose(
            ScoredPair pair,
            Rule.Pair names,
            Scoring scoring,
            AnalysedSentence sentence,
            RelationsOfSentence found,
            RuleTrace trace) {
        Optional<String> pattern = scoring.proposing(sentence, names.subject(), names.object());
        Relation relation = relations.get(pair.property());
        if (pattern.isPresent() && relation != null) {
            String id = "rules/" + pair.property() + ":" + pattern.get() + "/scored";
            trace.weighed(id, names, pair.likely(), scoring.candidates());
            if (pair.likely() >= scoring.candidates()) {
                found.add(relation, names, pair.likely(), id);
            }
        }
    }

    /** What the words of a name tell the sentence around it cannot make unlikely. */
    private boolean stands(RuleHit hit, Map<Told, Double> likely, RuleTrace trace) {
        String property = hit.rule().relation().name();
        Double odds = likely.get(new Told(property, hit.pair()));
        Scoring scoring = scorings.get(property);
        if (odds == null || scoring == null || hit.rule().readsNames()) {
            return true;
        }
        trace.weighed(hit.rule().id(), hit.pair(), odds, scoring.hits());
        return odds >= scoring.hits();
    }

    private record Told(String property, Rule.Pair names) {}
}
