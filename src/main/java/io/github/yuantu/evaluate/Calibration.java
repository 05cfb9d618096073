package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.score.JudgedClaim;
import io.github.yuantu.evaluate.score.Verdict;
import io.github.yuantu.lexicon.Confidences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Learns how sure one may be of what rules find.
 *
 * <p>The confidences given by the extractors are first brought to how often they were right by isotonic regression
 * (pool-adjacent-violators; M. Ayer and others, <i>An empirical distribution function for sampling with incomplete
 * information</i>, Ann. Math. Statist. 26, 1955). Then kinds of fact, families of rules, rules and the ways to apply them are shifted, in this
 * order, each by what is left and as far as its observations outweigh the expectation: a rule seen once moves little and
 * is taken for what its family is.
 */
public final class Calibration {

    /** How many observations weigh as much as what is expected; the best of 16 to 128 over pages that were left out. */
    private static final double WEIGHT = 64;

    /** How many observations at the mean precision each stretch of the curve begins with. */
    private static final double CURVE_WEIGHT = 20;

    private static final int LEVELS = 4;
    private static final double LEAST_SHIFT = 0.01;

    private Calibration() {}

    private record Pool(double low, double high, long right, int count) {
        static Pool of(double confidence, List<JudgedClaim> claims) {
            return new Pool(confidence, confidence, countRight(claims), claims.size());
        }

        Pool with(Pool next) {
            return new Pool(low, next.high, right + next.right, count + next.count);
        }

        double part(double mean) {
            return (right + CURVE_WEIGHT * mean) / (count + CURVE_WEIGHT);
        }
    }

    private static long countRight(Collection<JudgedClaim> claims) {
        return claims.stream().filter(JudgedClaim::isRight).count();
    }

    /** Learns from claims that carry the confidences that the extractors gave. */
    public static Confidences learn(Collection<JudgedClaim> claims) {
        List<JudgedClaim> judged = claims.stream()
                .filter(claim -> claim.verdict() != Verdict.LEFT_OPEN)
                .toList();
        Confidences learned = new Confidences(curve(judged), Map.of());
        for (int level = 0; level < LEVELS; level++) {
            learned = shifted(learned, judged, level);
        }
        return learned;
    }

    private static SortedMap<Double, Double> curve(List<JudgedClaim> judged) {
        Map<Double, List<JudgedClaim>> byConfidence = judged.stream()
                .collect(Collectors.groupingBy(JudgedClaim::confidence, TreeMap::new, Collectors.toList()));
        double mean = (double) countRight(judged) / Math.max(1, judged.size());
        List<Pool> pools = new ArrayList<>();
        byConfidence.forEach((confidence, found) -> {
            Pool pool = Pool.of(confidence, found);
            while (!pools.isEmpty() && pools.get(pools.size() - 1).part(mean) >= pool.part(mean)) {
                pool = pools.remove(pools.size() - 1).with(pool);
            }
            pools.add(pool);
        });
        SortedMap<Double, Double> curve = new TreeMap<>();
        for (Pool pool : pools) {
            curve.put(pool.low(), pool.part(mean));
            curve.put(pool.high(), pool.part(mean));
        }
        return curve;
    }

    private static Confidences shifted(Confidences sofar, List<JudgedClaim> judged, int level) {
        Map<String, List<JudgedClaim>> groups = new TreeMap<>();
        for (JudgedClaim claim : judged) {
            List<String> names = Confidences.groups(claim.rule());
            if (level < names.size()) {
                groups.computeIfAbsent(names.get(level), name -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<String, Double> shifts = new HashMap<>(sofar.shifts());
        groups.forEach((name, found) -> {
            double shift = shift(sofar, found);
            if (Math.abs(shift) >= LEAST_SHIFT) {
                shifts.put(name, shift);
            }
        });
        return new Confidences(sofar.curve(), shifts);
    }

    private static double shift(Confidences sofar, List<JudgedClaim> found) {
        double expected = found.stream()
                .mapToDouble(claim -> sofar.of(claim.rule(), claim.confidence()))
                .average()
                .orElse(0);
        double seen = (countRight(found) + WEIGHT * expected) / (found.size() + WEIGHT);
        return Confidences.logOdds(seen) - Confidences.logOdds(expected);
    }

    /** The claims with the confidences that are learned from all pages but their own. */
    public static List<JudgedClaim> crossValidated(Collection<JudgedClaim> claims) {
        List<JudgedClaim> calibrated = new ArrayList<>();
        for (String page : new TreeSet<>(claims.stream().map(JudgedClaim::page).toList())) {
            Confidences learned = learn(
                    claims.stream().filter(claim -> !claim.page().equals(page)).toList());
            claims.stream()
                    .filter(claim -> claim.page().equals(page))
                    .forEach(claim ->
                            calibrated.add(claim.withConfidence(learned.of(claim.rule(), claim.confidence()))));
        }
        return calibrated;
    }
}
