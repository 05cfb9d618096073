package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.Reliability.Bin;
import io.github.yuantu.evaluate.score.JudgedClaim;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Prints an evaluation for people. */
public final class EvaluationTable {

    private static final int SHOWN = 120;

    private final PrintStream out;
    private final int examples;

    /**
     * @param out where to
     * @param examples how many examples of each sort of error to show
     */
    public EvaluationTable(PrintStream out, int examples) {
        this.out = out;
        this.examples = examples;
    }

    /** Prints all tables. */
    public void print(Evaluation evaluation) {
        scores(evaluation);
        rules(RulePrecision.of(evaluation.claims()));
        print(Reliability.of(evaluation.claims()));
        coverage(evaluation.coverage());
    }

    private void scores(Evaluation evaluation) {
        line("%-28s%6s%6s%6s%8s%8s%8s", "", "TP", "FP", "FN", "P", "R", "F1");
        evaluation
                .rows()
                .forEach((row, tally) -> line(
                        "%-28s%6d%6d%6d%8s%8s%8s",
                        row,
                        tally.right(),
                        tally.wrong(),
                        tally.missing(),
                        threePlaces(tally.precision()),
                        threePlaces(tally.recall()),
                        threePlaces(tally.f1())));
        line("overall (mean F1 of the rows above evidence that are asked for): %.4f", evaluation.overall());
    }

    /** Three places of the figure with four, as the same figure is shown wherever it comes from. */
    private static String threePlaces(double value) {
        return new BigDecimal(Evaluation.rounded(value))
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private void rules(List<RulePrecision> rules) {
        title("precision of each rule, with the interval that holds it in 95 of 100 cases");
        line("%-44s%6s%6s%6s%8s  %s", "", "right", "wrong", "open", "P", "interval");
        for (RulePrecision rule : rules) {
            line(
                    "%-44s%6d%6d%6d%8s  %s",
                    rule.rule(),
                    rule.right(),
                    rule.wrong(),
                    rule.leftOpen(),
                    rule.right() + rule.wrong() == 0 ? "–" : threePlaces(rule.precision()),
                    words(rule.interval()));
            rule.errors().stream().limit(examples).forEach(this::error);
        }
    }

    private void error(JudgedClaim claim) {
        line("    wrong: %s  %s", claim.page(), claim.statement());
        line("           “%s”", clipped(claim.sentence()));
    }

    /** Prints how often claims of a confidence are right. */
    public void print(Reliability reliability) {
        title("reliability: how often claims of a confidence are right");
        line("%-12s%8s%12s%8s  %s", "confidence", "claims", "mean", "P", "interval");
        reliability.bins().forEach(bin -> bin(String.format(Locale.ROOT, "%.1f–%.1f", bin.low(), bin.high()), bin));
        reliability.thresholds().forEach(bin -> bin(String.format(Locale.ROOT, "from %.1f", bin.low()), bin));
        line("calibration error %.3f, Brier score %.3f", reliability.calibrationError(), reliability.brierScore());
    }

    private void bin(String name, Bin bin) {
        line(
                "%-12s%8d%12.3f%8.3f  %s%s",
                name,
                bin.claims(),
                bin.confidence(),
                bin.precision(),
                words(bin.interval()),
                bin.isWhatItSays() ? "" : "  confidence outside");
    }

    private void coverage(Coverage coverage) {
        title("coverage");
        line(
                "%d of %d sentences with a figure or a named body have a statement (%.3f); %d sentences in all",
                coverage.stated(), coverage.worthy(), coverage.part(), coverage.sentences());
        coverage.passedOver().stream().limit(examples).forEach(sentence -> line("    none: %s", clipped(sentence)));
    }

    /** Prints what changed. */
    public void print(Comparison comparison) {
        title("compared");
        line("overall %.4f → %.4f", comparison.overallBefore(), comparison.overall());
        comparison.rows().forEach((row, change) -> {
            line("%-28s F1 %.3f → %.3f", row, change.f1Before(), change.f1());
            all("    + found     ", change.gained());
            all("    - lost      ", change.lost());
            all("    - new error ", change.newErrors());
            all("    + error gone", change.errorsGone());
        });
    }

    /** Prints what was missed and what was wrong in the rows whose name contains {@code row}. */
    public void misses(Evaluation evaluation, String row) {
        evaluation.rows().forEach((name, tally) -> {
            if (name.contains(row)) {
                all("missed [" + name + "]", tally.missed());
                all("wrong  [" + name + "]", tally.mistaken());
            }
        });
    }

    private void all(String head, List<String> words) {
        words.forEach(one -> line("%s %s", head, clipped(one)));
    }

    private void title(String words) {
        out.println();
        out.println(words);
    }

    private static String words(Interval interval) {
        return String.format(Locale.ROOT, "%.2f–%.2f", interval.low(), interval.high());
    }

    private static String clipped(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
