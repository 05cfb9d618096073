package io.github.yuantu.extract.values;

import io.github.yuantu.text.Quantity;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a stretch of time that is a term, a limit or an expense from one that only says since when or how often. */
final class FigureTerms {

    private static final Set<String> DURATIONS = Set.of("年", "个月", "天", "周", "小时", "分钟");
    private static final Pattern TERM = Pattern.compile("(?:用|用了|经过|花|花了|需|满|期限|期限为|为期|历时|年限|年限为|最长)$");

    /** 开放以来的四十多年: only since when. */
    private static final Pattern SINCE = Pattern.compile("(?:以来|过去|最近)的?$");

    private FigureTerms() {}

    /** Whether {@code figure} is a stretch of time that measures nothing. */
    static boolean isBareDuration(Clause clause, Quantity figure) {
        return DURATIONS.contains(figure.unit()) && !isTerm(clause, figure);
    }

    private static boolean isTerm(Clause clause, Quantity figure) {
        String before = clause.words(clause.span().start(), figure.span().start());
        return (figure.bound().isPresent() && !SINCE.matcher(before).find())
                || clause.words(figure.span().end(), clause.span().end()).startsWith("内")
                || TERM.matcher(before).find();
    }
}
