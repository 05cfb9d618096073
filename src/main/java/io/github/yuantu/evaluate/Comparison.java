package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.score.Rows;
import io.github.yuantu.evaluate.score.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two builds that were measured against the same annotations.
 *
 * @param overallBefore the overall figure of the older build
 * @param overall that of the newer one
 * @param rows how each row changed, in the table's order, those that stayed the same left out
 */
public record Comparison(double overallBefore, double overall, Map<String, Change> rows) {

    /**
     * How a row changed.
     *
     * @param f1Before the older F1
     * @param f1 the newer F1
     * @param gained what the older build missed and the newer one says
     * @param lost what the older build said and the newer one misses
     * @param newErrors what only the newer build says wrongly
     * @param errorsGone what only the older build said wrongly
     */
    public record Change(
            double f1Before,
            double f1,
            List<String> gained,
            List<String> lost,
            List<String> newErrors,
            List<String> errorsGone) {

        static Change between(Tally before, Tally now) {
            return new Change(
                    before.f1(),
                    now.f1(),
                    without(before.missed(), now.missed()),
                    without(now.missed(), before.missed()),
                    without(now.mistaken(), before.mistaken()),
                    without(before.mistaken(), now.mistaken()));
        }

        private static List<String> without(List<String> some, List<String> others) {
            List<String> left = new ArrayList<>(some);
            others.forEach(left::remove);
            return left;
        }

        boolean isNone() {
            return gained.isEmpty() && lost.isEmpty() && newErrors.isEmpty() && errorsGone.isEmpty();
        }
    }

    /** From {@code before} to {@code now}. */
    public static Comparison between(Evaluation before, Evaluation now) {
        Map<String, Change> changes = new LinkedHashMap<>();
        Map<String, Tally> older = before.rows();
        Map<String, Tally> newer = now.rows();
        Map<String, Tally> all = new LinkedHashMap<>(newer);
        older.forEach(all::putIfAbsent);
        for (String row : all.keySet()) {
            Change change = Change.between(older.getOrDefault(row, new Tally()), newer.getOrDefault(row, new Tally()));
            boolean sum = row.equals(Rows.ENTITIES) || row.equals(Rows.RELATIONS);
            if (!change.isNone() && !sum) {
                changes.put(row, change);
            }
        }
        return new Comparison(before.overall(), now.overall(), changes);
    }
}
