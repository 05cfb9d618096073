package io.github.yuantu.extract;

import io.github.yuantu.extract.rules.EmbeddedNames;
import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.RuleFile;
import io.github.yuantu.extract.rules.RuleTrace;
import io.github.yuantu.extract.rules.Scoring;
import io.github.yuantu.extract.rules.Skeleton;
import io.github.yuantu.extract.rules.SkeletonReader;
import io.github.yuantu.knowledge.AnalysedSentence;
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

/** The rules of {@code rules/*.rule}, tried on one sentence after another. Immutable. */
final class SentenceRules {

    private final List<Rule> sentenceRules;
    private final List<Rule> nameRules;
    private final Map<String, Scoring> scorings;

    /**
     * @param rules the rules
     * @param scorings what the files of some properties ask of the scorer
     */
    SentenceRules(List<Rule> rules, Map<String, Scoring> scorings) {
        this.scorings = Map.copyOf(scorings);
        this.sentenceRules = rules.stream().filter(rule -> !rule.readsNames()).toList();
        this.nameRules = rules.stream().filter(Rule::readsNames).toList();
    }

    /**
     * Reads the rule file of each relation that has one.
     *
     * @throws SetupException if a rule file is wrong
     */
    static SentenceRules load(Map<String, Relation> relations) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Scoring> scorings = new TreeMap<>();
        for (String name : new TreeMap<>(relations).keySet()) {
            read("/rules/" + name + ".rule", relations).ifPresent(file -> {
                rules.addAll(file.rules());
                file.scoring().ifPresent(scoring -> scorings.put(name, scoring));
            });
        }
        return new SentenceRules(rules, scorings);
    }

    /** What the files of some properties ask of the scorer, by property. */
    Map<String, Scoring> scorings() {
        return scorings;
    }

    private static Optional<RuleFile> read(String resource, Map<String, Relation> relations) {
        try (InputStream stream = SentenceRules.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return Optional.empty();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(RuleFile.parse(resource, reader.lines().toList(), relations));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the rules find in a sentence, in the order of finding; {@code trace} hears of each rule that looks at it.
     *
     * @param reading the sentence as the rules see it
     * @param names the names of its article as they stand inside others
     */
    List<RuleHit> hits(
            AnalysedSentence sentence, SkeletonReader.Reading reading, EmbeddedNames names, RuleTrace trace) {
        List<RuleHit> hits = new ArrayList<>();
        for (Rule rule : sentenceRules) {
            List<Rule.Pair> pairs = rule.matchesIn(reading.whole());
            trace.tried(rule, reading.whole(), pairs);
            pairs.forEach(pair -> hits.add(new RuleHit(rule, pair, false)));
        }
        for (Skeleton clause : reading.continued()) {
            for (Rule rule : sentenceRules) {
                rule.matchesAtHeadOf(clause).forEach(pair -> hits.add(new RuleHit(rule, pair, true)));
            }
        }
        for (Mention mention : sentence.mentions()) {
            Skeleton words = names.inside(mention, sentence);
            for (Rule rule : nameRules) {
                rule.matchesIn(words, mention).forEach(pair -> hits.add(new RuleHit(rule, pair, false)));
            }
        }
        return hits;
    }

    /**
     * A rule found two names related.
     *
     * @param inherited whether in a clause whose subject stands further ahead, perhaps in the sentence before
     */
    record RuleHit(Rule rule, Rule.Pair pair, boolean inherited) {}
}
