package io.github.yuantu.build;

import io.github.yuantu.knowledge.Contradiction;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Modality;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.text.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what independent articles say against each other: two dates of what happens but once, two values of one figure
 * of one time. A reprint contradicts nobody, nor does a value that is only less exact.
 */
final class Contradictions {

    /** A fact is linked to so many others at most, the surest of each value. */
    private static final int MOST = 3;

    /** By which part of the greater one two figures may differ and still be the same, rounded. */
    private static final double SAME_FIGURE = 0.01;

    private static final Set<DateProperty> ONCE =
            EnumSet.of(DateProperty.FOUNDED_ON, DateProperty.ISSUED_ON, DateProperty.COMPLETED_ON);

    private static final Comparator<Said> SUREST = Comparator.comparingDouble(
                    (Said said) -> said.fact.evidence().confidence())
            .thenComparing(said -> said.article.page().source())
            .thenComparing(said -> said.fact.evidence().span());

    /** The surest to say each value, by what the value answers. */
    private final Map<Question, Map<String, Said>> answers = new HashMap<>();

    /** @param articles all articles */
    Contradictions(Collection<ResolvedArticle> articles) {
        articles.stream()
                .filter(article -> article.original().isEmpty())
                .forEach(article -> article.facts()
                        .forEach(fact -> answer(fact)
                                .ifPresent(answer -> answers.computeIfAbsent(answer.question, one -> new TreeMap<>())
                                        .merge(
                                                answer.value,
                                                new Said(article.article(), fact),
                                                (one, other) -> SUREST.compare(one, other) >= 0 ? one : other))));
        answers.values().removeIf(values -> values.size() == 1);
    }

    /** What can have but one answer: a property of a thing, or a figure of it with unit and time. */
    private record Question(Entity subject, String property, String unit, String period) {

        /** Whether one value is only less exact than the other: 2023-05 and 2023-05-12, 3.1 and 3.12 of a unit. */
        boolean agree(String one, String other) {
            if (period.isEmpty()) {
                return one.startsWith(other) || other.startsWith(one);
            }
            double first = Double.parseDouble(one);
            double second = Double.parseDouble(other);
            return Math.abs(first - second) <= SAME_FIGURE * Math.max(Math.abs(first), Math.abs(second));
        }
    }

    private record Answer(Question question, String value) {}

    private record Said(Article article, Fact<Entity> fact) {}

    private static Optional<Answer> answer(Fact<Entity> fact) {
        if (fact instanceof Fact.Dated<Entity> dated && ONCE.contains(dated.property())) {
            Question question = new Question(dated.subject(), dated.property().localName(), "", "");
            return Optional.of(new Answer(question, dated.date().notation()));
        }
        if (fact instanceof Fact.Observation<Entity> figure
                && figure.modality() == Modality.REACHED
                && figure.quantity().upper().isEmpty()) {
            return figure.period()
                    .map(period -> new Answer(
                            new Question(
                                    figure.about(),
                                    figure.indicator(),
                                    figure.quantity().unit(),
                                    period.notation()),
                            figure.quantity().value().stripTrailingZeros().toPlainString()));
        }
        return Optional.empty();
    }

    /** What other articles say against {@code article}. */
    List<Contradiction> of(ResolvedArticle article) {
        List<Contradiction> found = new ArrayList<>();
        for (Fact<Entity> fact : article.facts()) {
            answer(fact).stream()
                    .flatMap(answer -> against(answer))
                    .filter(said -> !said.article.equals(article.article()))
                    .limit(MOST)
                    .map(said -> new Contradiction(fact, said.article, said.fact))
                    .forEach(found::add);
        }
        return found;
    }

    private Stream<Said> against(Answer answer) {
        return answers.getOrDefault(answer.question, Map.of()).entrySet().stream()
                .filter(entry -> !answer.question.agree(entry.getKey(), answer.value))
                .map(Map.Entry::getValue)
                .sorted(SUREST.reversed());
    }
}
