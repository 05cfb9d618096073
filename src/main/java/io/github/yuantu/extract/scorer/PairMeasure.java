package io.github.yuantu.extract.scorer;

import io.github.yuantu.extract.scorer.LabelledSentence.Judgement;
import io.github.yuantu.extract.scorer.LabelledSentence.Name;
import io.github.yuantu.extract.scorer.LabelledSentence.Said;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what a scorer says of labelled sentences with what their reader said. Not for two threads. */
public final class PairMeasure {

    /** What is less likely costs more than it wins, measured by F1 on FinRE's validation file. */
    private static final double WORTH_TELLING = 0.25;

    private int expected;
    private final List<Verdict> best = new ArrayList<>();
    private final Map<String, Integer> expectedOf = new TreeMap<>();
    private final Map<String, List<Verdict>> verdicts = new TreeMap<>();

    private record Verdict(double likely, boolean right) {}

    /** Takes a sentence. */
    public void add(LabelledSentence labelled, List<ScoredPair> scored) {
        for (Judgement judgement : labelled.judged()) {
            Name one = labelled.names().get(judgement.one());
            Name other = labelled.names().get(judgement.other());
            List<ScoredPair> here = scored.stream()
                    .filter(pair -> (names(pair.subject(), one) && names(pair.object(), other))
                            || (names(pair.subject(), other) && names(pair.object(), one)))
                    .toList();
            judgement.said().forEach(said -> expectedOf.merge(said.property(), 1, Integer::sum));
            here.forEach(pair -> verdicts.computeIfAbsent(pair.property(), property -> new ArrayList<>())
                    .add(new Verdict(pair.likely(), isSaid(pair, judgement, labelled))));
            expected += judgement.said().isEmpty() ? 0 : 1;
            here.stream()
                    .max(Comparator.comparingDouble(ScoredPair::likely))
                    .ifPresent(pair -> best.add(new Verdict(pair.likely(), isSaid(pair, judgement, labelled))));
        }
    }

    private static boolean names(Mention mention, Name name) {
        return mention.span().equals(name.span());
    }

    private static boolean isSaid(ScoredPair pair, Judgement judgement, LabelledSentence labelled) {
        return judgement.said().stream()
                .anyMatch(said -> said.property().equals(pair.property())
                        && (pair.symmetric() || names(pair.subject(), nameOf(said, labelled))));
    }

    private static Name nameOf(Said said, LabelledSentence labelled) {
        return labelled.names().get(said.subject());
    }

    /** How good it is to take for each pair of names the likeliest property, unless hardly anything speaks for it. */
    public Score likeliest() {
        return score(best, WORTH_TELLING, expected);
    }

    private static Score score(List<Verdict> verdicts, double likely, int expected) {
        List<Verdict> taken =
                verdicts.stream().filter(verdict -> verdict.likely() >= likely).toList();
        return new Score((int) taken.stream().filter(Verdict::right).count(), taken.size(), expected);
    }

    /** How good it is to take of each property what is at least so likely. */
    public Map<String, Score> atLeast(double likely) {
        Map<String, Score> scores = new TreeMap<>();
        expectedOf.forEach((property, count) -> {
            scores.put(property, score(verdicts.getOrDefault(property, List.of()), likely, count));
        });
        return scores;
    }

    /**
     * A measurement.
     *
     * @param right how many were found that a reader found too
     * @param found how many were found
     * @param expected how many a reader found
     */
    public record Score(int right, int found, int expected) {

        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        public double recall() {
            return expected == 0 ? 0 : (double) right / expected;
        }

        /** The harmonic mean of both. */
        public double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }
}
