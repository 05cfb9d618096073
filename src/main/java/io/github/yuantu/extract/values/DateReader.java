package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Referent;
import io.github.yuantu.text.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dates of things: a time and a word of founding, issuing, holding, beginning or finishing beside a name. */
public final class DateReader {

    private static final double BESIDE_NAME = 0.8;
    private static final double INHERITED = 0.55;

    private final DateFinder finder = new DateFinder();
    private final Subjects subjects = new Subjects();

    private record Told(Referent referent, DateProperty property) {}

    /** The dates that {@code article} gives, the first of each sort for each thing. */
    public List<Fact<Mention>> read(AnalysedArticle article) {
        List<Fact.Dated<Mention>> facts = new ArrayList<>();
        Set<Told> told = new HashSet<>();
        SubjectTracker tracker = subjects.of(article);
        for (AnalysedSentence sentence : article.sentences()) {
            tracker.beginSentence(sentence);
            List<Clause> clauses = Clause.of(sentence);
            for (Clause clause : clauses) {
                for (Fact.Dated<Mention> fact : dates(sentence, clauses, clause, tracker)) {
                    Told what = new Told(article.referentOf(fact.subject()), fact.property());
                    if (told.add(what)) {
                        facts.add(fact);
                    } else {
                        facts.replaceAll(old -> isFiner(article, fact, old) ? fact : old);
                    }
                }
                tracker.pass(clause);
            }
        }
        return List.copyOf(facts);
    }

    /** The year in a name gives way to the day that the text tells. */
    private static boolean isFiner(AnalysedArticle article, Fact.Dated<Mention> fact, Fact.Dated<Mention> old) {
        return article.referentOf(old.subject()).equals(article.referentOf(fact.subject()))
                && old.property() == fact.property()
                && fact.date().notation().startsWith(old.date().notation() + "-");
    }

    private List<Fact.Dated<Mention>> dates(
            AnalysedSentence sentence, List<Clause> clauses, Clause clause, SubjectTracker tracker) {
        List<Fact.Dated<Mention>> found = new ArrayList<>();
        for (Mention mention : clause.mentions()) {
            for (DateProperty property : DateCues.of(mention.type())) {
                finder.beside(clauses, clause, mention, property)
                        .or(() -> DateFinder.inName(mention, property))
                        .ifPresent(date -> found.add(dated(sentence, mention, property, date, BESIDE_NAME)));
            }
        }
        if (clause.mentions().isEmpty()) {
            tracker.inherited()
                    .ifPresent(subject -> DateCues.of(subject.type()).stream()
                            .filter(property ->
                                    property == DateProperty.COMPLETED_ON || property == DateProperty.STARTED_ON)
                            .forEach(property -> finder.in(clauses, clause, property)
                                    .ifPresent(
                                            date -> found.add(dated(sentence, subject, property, date, INHERITED)))));
        }
        return found;
    }

    private static Fact.Dated<Mention> dated(
            AnalysedSentence sentence, Mention subject, DateProperty property, Period date, double sure) {
        return new Fact.Dated<>(
                subject,
                property,
                date,
                new Evidence(sentence.sentence().span(), sure, "date:" + property.localName()));
    }
}
