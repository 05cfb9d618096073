package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.Anaphors;
import io.github.yuantu.extract.rules.EmbeddedNames;
import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.RuleFile;
import io.github.yuantu.extract.rules.RuleTrace;
import io.github.yuantu.extract.rules.Skeleton;
import io.github.yuantu.extract.rules.SkeletonReader;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Relation;
import io.github.yuantu.knowledge.SetupException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Relations between the names of an article, found by the rules of {@code rules/*.rule} and by what places are. */
final class RelationExtractor implements Extractor {

    private final Anaphors anaphors = new Anaphors();
    private final List<Rule> sentenceRules;
    private final List<Rule> nameRules;
    private final Optional<Relation> locatedIn;

    /**
     * Applies rules.
     *
     * @param locatedIn the relation of what lies in a place without being said to, if that is wanted
     */
    RelationExtractor(List<Rule> rules, Optional<Relation> locatedIn) {
        this.sentenceRules = rules.stream().filter(rule -> !rule.readsNames()).toList();
        this.nameRules = rules.stream().filter(Rule::readsNames).toList();
        this.locatedIn = locatedIn;
    }

    /**
     * Reads the rule file of each relation that has one.
     *
     * @throws SetupException if a rule file is wrong
     */
    static RelationExtractor load(Map<String, Relation> relations) {
        List<Rule> rules = new ArrayList<>();
        for (String name : new TreeMap<>(relations).keySet()) {
            rules.addAll(read("/rules/" + name + ".rule", relations));
        }
        return new RelationExtractor(rules, Optional.ofNullable(relations.get("locatedIn")));
    }

    private static List<Rule> read(String resource, Map<String, Relation> relations) {
        try (InputStream stream = RelationExtractor.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return List.of();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return RuleFile.parse(resource, reader.lines().toList(), relations).rules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            for (Rule rule : sentenceRules) {
                List<Rule.Pair> pairs = rule.matchesIn(reading.whole());
                trace.tried(rule, reading.whole(), pairs);
                found.add(rule, pairs);
            }
            for (Skeleton clause : reading.continued()) {
                sentenceRules.forEach(rule -> found.addInherited(rule, rule.matchesAtHeadOf(clause)));
            }
            for (Mention mention : sentence.mentions()) {
                Skeleton words = names.inside(mention, sentence);
                nameRules.forEach(rule -> found.add(rule, rule.matchesIn(words, mention)));
            }
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
