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

    /** Whether a rule found this property between two names, the other way round if it is symmetric. */
    boolean has(String property, Rule.Pair names, boolean symmetric) {
        String prefix = "rules/" + property + ":";
        return on(names.subject(), names.object()).stream().anyMatch(id -> id.startsWith(prefix))
                || (symmetric && on(names.object(), names.subject()).stream().anyMatch(id -> id.startsWith(prefix)));
    }

    @Override
    public List<String> on(Mention subject, Mention object) {
        return ids.getOrDefault(new Rule.Pair(subject, object), List.of());
    }
}
