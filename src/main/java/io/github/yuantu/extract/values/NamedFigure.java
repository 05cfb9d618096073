package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Quantity.Normalized;
import io.github.yuantu.text.Term;
import java.util.List;
import java.util.regex.Pattern;

/** Says what a figure inside the name of a project or site measures: 40万千瓦光伏项目 has an installed capacity. */
final class NamedFigure {

    private static final Pattern GENERIC_TAIL = Pattern.compile("(?:建设)?(?:项目|工程|生产线|基地|装置)$");

    private NamedFigure() {}

    /** What {@code figure} inside {@code name} measures. */
    static String indicator(Clause clause, Quantity figure, Mention name) {
        String before = clause.words(name.span().start(), figure.span().start());
        String behind = GENERIC_TAIL
                .matcher(clause.words(figure.span().end(), name.span().end()))
                .replaceAll("");
        String base = figure.normalized().map(Normalized::unit).orElse("");
        return switch (base) {
            case "W" -> firstWord(clause, figure) + "装机容量";
            case "CNY", "USD" -> before.endsWith("总投资") ? "总投资" : "投资";
            case "t", "m3", "Wh" -> behind + (before.endsWith("年产") ? "年产量" : "产能");
            default -> behind.isEmpty() ? before : behind;
        };
    }

    private static String firstWord(Clause clause, Quantity figure) {
        List<Term> behind = clause.terms().stream()
                .filter(term -> term.span().start() >= figure.span().end())
                .toList();
        return behind.isEmpty() ? "" : behind.get(0).text();
    }
}
