package io.github.yuantu.extract.values;

import io.github.yuantu.text.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A clause that gives each of several things, nouns or years a figure of its own, in the same order: A、B和C投资分别为8亿元、5亿元和2亿元.
 *
 * @param clause the clause
 * @param at where in the article's text its 分别 stands
 * @param figures those behind 分别, two at least
 */
record Each(Clause clause, int at, List<Quantity> figures) {

    private static final String WORD = "分别";

    /** The one that {@code figure} of {@code clause} belongs to. */
    static Optional<Each> of(Clause clause, Quantity figure) {
        int at = clause.text().indexOf(WORD) + clause.span().start();
        List<Quantity> figures = clause.quantities().stream()
                .filter(other -> other.span().start() > at)
                .toList();
        return Optional.of(new Each(clause, at, figures))
                .filter(each -> clause.text().contains(WORD) && figures.size() > 1 && figures.contains(figure));
    }

    /** The one of {@code listed} that is as far from its last as {@code figure} is from the last figure. */
    <T> Optional<T> counterpart(List<T> listed, Quantity figure) {
        int index = listed.size() - figures.size() + figures.indexOf(figure);
        return index >= 0 ? Optional.of(listed.get(index)) : Optional.empty();
    }
}
