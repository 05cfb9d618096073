package io.github.yuantu.extract.owner;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The figure that stands before another one in the article.
 *
 * @param span where it stands, if there is one
 * @param where a number for how near that is: 0 for none, 1 for the same clause, 2 the same sentence, 3 further off
 */
record FigureBefore(Optional<Span> span, int where) {

    static FigureBefore of(FigureScene scene) {
        int start = scene.figure().span().start();
        Optional<Span> span = Optional.empty();
        for (int i = scene.article().sentenceAt(start); i >= 0 && span.isEmpty(); i--) {
            List<Quantity> figures = scene.article().sentences().get(i).quantities();
            span = figures.stream()
                    .map(Quantity::span)
                    .filter(figure -> figure.end() <= start)
                    .reduce((first, second) -> second);
        }
        return new FigureBefore(
                span,
                span.map(figure -> scene.clause().contains(figure)
                                ? 1
                                : scene.sentence().sentence().span().contains(figure) ? 2 : 3)
                        .orElse(0));
    }

    /** Whether it stands before {@code name}. */
    boolean isBefore(Mention name) {
        return span.filter(figure -> figure.end() <= name.span().start()).isPresent();
    }
}
