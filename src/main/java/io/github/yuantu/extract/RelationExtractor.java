package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.Anaphors;
import io.github.yuantu.extract.rules.EmbeddedNames;
import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.RuleTrace;
import io.github.yuantu.extract.rules.SkeletonReader;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Relations between the names of an article, found by the rules of {@code rules/*.rule}, weighed by a scorer, and by what places are. */
final class RelationExtractor implements Extractor {

    private final Anaphors anaphors = new Anaphors();
    private final SentenceRules rules;
    private final Optional<RelationJudge> judge;
    private final Optional<Relation> locatedIn;

    /**
     * Applies rules.
     *
     * @param locatedIn the relation of what lies in a place without being said to, if that is wanted
     */
    RelationExtractor(List<Rule> rules, Optional<Relation> locatedIn) {
        this(new SentenceRules(rules, Map.of()), Optional.empty(), locatedIn);
    }

    private RelationExtractor(SentenceRules rules, Optional<RelationJudge> judge, Optional<Relation> locatedIn) {
        this.rules = rules;
        this.judge = judge;
        this.locatedIn = locatedIn;
    }

    /**
     * Reads the rule file of each relation that has one, and the scorer.
     *
     * @throws SetupException if a rule file is wrong
     */
    static RelationExtractor load(Map<String, Relation> relations) {
        SentenceRules rules = SentenceRules.load(relations);
        return new RelationExtractor(
                rules,
                Optional.of(RelationJudge.load(relations, rules.scorings())),
                Optional.ofNullable(relations.get("locatedIn")));
    }

    @Override
    public List<Fact<Mention>> extract(AnalysedArticle article) {
        return extract(article, RuleTrace.SILENT);
    }

    /** The same; {@code trace} hears of each rule that looks at a sentence. */
    List<Fact<Mention>> extract(AnalysedArticle article, RuleTrace trace) {
        SkeletonReader reader = new SkeletonReader(article, anaphors);
        EmbeddedNames names = new EmbeddedNames(article);
        List<Fact<Mention>> facts = new ArrayList<>();
        for (AnalysedSentence sentence : article.sentences()) {
            RelationsOfSentence found = new RelationsOfSentence(article, sentence);
            SkeletonReader.Reading reading = reader.next(sentence);
            List<SentenceRules.RuleHit> hits = rules.hits(sentence, reading, names, trace);
            judge.ifPresentOrElse(
                    scorer -> scorer.judge(reading, sentence, hits, found, trace), () -> hits.forEach(found::add));
            facts.addAll(found.facts());
        }
        if (locatedIn.isPresent() && !article.sentences().isEmpty()) {
            PlacesOfArticle places = new PlacesOfArticle(article, locatedIn.get());
            facts.addAll(places.chains());
            facts.addAll(places.divisions());
            facts.addAll(places.setting(facts));
        }
        return facts;
    }
}
