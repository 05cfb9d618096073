package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.text.Period;
import io.github.yuantu.text.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of things: a time and a word of founding, issuing, holding, beginning or finishing beside a name. */
public final class DateReader {

    private static final Pattern YEAR_IN_NAME = Pattern.compile("^[“《]?((?:19|20)\\d{2})(?:年|(?=\\p{IsHan}))");
    private static final double WITH_CUE = 0.8;
    private static final double IN_NAME = 0.7;

    private final DateCues cues = new DateCues();

    private record Told(Referent referent, DateProperty property) {}

    /** The dates that {@code article} gives, the first of each sort for each thing. */
    public List<Fact<Mention>> read(AnalysedArticle article) {
        List<Fact<Mention>> facts = new ArrayList<>();
        Set<Told> told = new HashSet<>();
        for (AnalysedSentence sentence : article.sentences()) {
            List<Clause> clauses = Clause.of(sentence);
            for (Clause clause : clauses) {
                for (Mention mention : clause.mentions()) {
                    for (DateProperty property : DateCues.of(mention.type())) {
                        Told key = new Told(article.referentOf(mention), property);
                        if (!told.contains(key)) {
                            date(sentence, clauses, clause, mention, property).ifPresent(fact -> {
                                told.add(key);
                                facts.add(fact);
                            });
                        }
                    }
                }
            }
        }
        return facts;
    }

    private Optional<Fact<Mention>> date(
            AnalysedSentence sentence, List<Clause> clauses, Clause clause, Mention mention, DateProperty property) {
        Optional<Period> told = beside(clauses, clause, mention, property);
        Optional<Period> date = told.or(() -> inName(mention, property));
        double sure = told.isPresent() ? WITH_CUE : IN_NAME;
        return date.map(period -> new Fact.Dated<>(
                mention,
                property,
                period,
                new Evidence(sentence.sentence().span(), sure, "date:" + property.localName())));
    }

    /** A cue in the clause of the name or the one after it, and the last time before that cue. */
    private Optional<Period> beside(List<Clause> clauses, Clause clause, Mention mention, DateProperty property) {
        int number = clauses.indexOf(clause);
        if (hasCue(clause, mention, property)) {
            return time(clauses, number);
        }
        boolean goesOn = number + 1 < clauses.size()
                && clauses.get(number + 1).mentions().isEmpty()
                && clause.mentions().indexOf(mention) == 0
                && mention.type() != EntityType.EVENT
                && cues.find(property, clauses.get(number + 1).text(), 0).isPresent();
        return goesOn ? time(clauses, number + 1) : Optional.empty();
    }

    private boolean hasCue(Clause clause, Mention mention, DateProperty property) {
        String before = clause.words(clause.span().start(), mention.span().start());
        String behind = clause.words(mention.span().end(), clause.span().end());
        return cues.find(property, before, 0).isPresent()
                || cues.find(property, behind, 0).isPresent();
    }

    /** The nearest date of the clause, otherwise of those before it in the sentence. */
    private static Optional<Period> time(List<Clause> clauses, int number) {
        for (int i = number; i >= 0; i--) {
            Optional<Period> found = clauses.get(i).times().stream()
                    .map(TimeExpression::period)
                    .filter(Period::isDate)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** 2023年全省农业博览会 was held in 2023. */
    private static Optional<Period> inName(Mention mention, DateProperty property) {
        Matcher year = YEAR_IN_NAME.matcher(mention.text());
        return property == DateProperty.HELD_ON && year.find()
                ? Optional.of(new Period(year.group(1)))
                : Optional.empty();
    }
}
