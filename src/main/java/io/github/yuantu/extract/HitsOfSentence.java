package io.github.yuantu.extract;

import io.github.yuantu.extract.SentenceRules.RuleHit;
import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.scorer.RuleHits;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules found in one sentence, by the names. Immutable. */
final class HitsOfSentence implements RuleHits {

    private final Map<Rule.Pair, List<String>> ids = new HashMap<>();

    HitsOfSentence(List<RuleHit> hits) {
        hits.forEach(hit -> ids.computeIfAbsent(hit.pair(), pair -> new ArrayList<>())
                .add(hit.rule().id()));
    }

    @Override
    public List<String> on(Mention subject, Mention object) {
        return ids.getOrDefault(new Rule.Pair(subject, object), List.of());
    }
}
