package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.score.JudgedClaim;
import io.github.yuantu.evaluate.score.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often a rule is right.
 *
 * @param rule the id of extractor and rule
 * @param right its claims that the annotation says too
 * @param wrong its claims that the annotation does not say
 * @param leftOpen its claims that a reader may make or leave out
 * @param errors the wrong ones
 */
public record RulePrecision(String rule, int right, int wrong, int leftOpen, List<JudgedClaim> errors) {

    private static final Comparator<RulePrecision> MOST_WRONG_FIRST =
            Comparator.comparingInt(RulePrecision::wrong).reversed().thenComparing(RulePrecision::rule);

    public RulePrecision {
        errors = List.copyOf(errors);
    }

    /** Each rule that made a claim, those with most errors first. */
    public static List<RulePrecision> of(Collection<JudgedClaim> claims) {
        Map<String, List<JudgedClaim>> byRule =
                claims.stream().collect(Collectors.groupingBy(JudgedClaim::rule, TreeMap::new, Collectors.toList()));
        List<RulePrecision> rules = new ArrayList<>();
        byRule.forEach((rule, found) -> rules.add(new RulePrecision(
                rule,
                count(found, Verdict.RIGHT),
                count(found, Verdict.WRONG),
                count(found, Verdict.LEFT_OPEN),
                found.stream().filter(claim -> claim.verdict() == Verdict.WRONG).toList())));
        rules.sort(MOST_WRONG_FIRST);
        return rules;
    }

    private static int count(List<JudgedClaim> claims, Verdict verdict) {
        return (int) claims.stream().filter(claim -> claim.verdict() == verdict).count();
    }

    /** Of its claims that are not left open the part that is right, 0 to 1; 0 if there are none. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** Between which bounds its precision lies. */
    public Interval interval() {
        return Interval.of(right, right + wrong);
    }
}
