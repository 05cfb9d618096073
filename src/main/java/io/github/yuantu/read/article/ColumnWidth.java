package io.github.yuantu.read.article;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the column is that a line stands in, and whether its lines were wrapped at that width, judged by the lines
 * around it: in wrapped text most lines are about as wide as the widest and end within a sentence.
 */
final class ColumnWidth {

    private static final int AROUND = 7;
    private static final double ABOUT = 0.85;
    private static final double WIDEST_COLUMN = 45;
    private static final double MOST = 0.5;

    private final double[] widths;
    private final boolean[] wrapped;

    ColumnWidth(List<Line> lines) {
        widths = new double[lines.size()];
        wrapped = new boolean[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            int first = Math.max(0, i - AROUND);
            int last = Math.min(widths.length, i + AROUND + 1);
            judge(i, lines.subList(first, last));
            for (List<Line> side : List.of(lines.subList(first, i + 1), lines.subList(i, last))) {
                if (!wrapped[i] && side.size() == AROUND + 1) {
                    judge(i, side);
                }
            }
        }
    }

    private void judge(int line, List<Line> around) {
        double width = upperQuartile(around);
        long full = around.stream()
                .filter(other -> other.width() >= ABOUT * width && other.width() <= width / ABOUT)
                .filter(other -> !other.endsSentence())
                .count();
        widths[line] = width;
        wrapped[line] = width <= WIDEST_COLUMN && full >= MOST * around.size();
    }

    /** The column's width at that line, in Han characters. */
    double of(int line) {
        return widths[line];
    }

    boolean isWrapped(int line) {
        return wrapped[line];
    }

    private static double upperQuartile(List<Line> around) {
        double[] sorted = around.stream().mapToDouble(Line::width).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length * 3 / 4];
    }
}
