package io.github.yuantu.extract.values;

import io.github.yuantu.extract.owner.FigureOwner;
import io.github.yuantu.extract.owner.FigureScene;
import io.github.yuantu.extract.owner.OwnerJudge;
import io.github.yuantu.extract.owner.RuleProposal;
import io.github.yuantu.knowledge.AnalysedArticle;
import io.github.yuantu.knowledge.AnalysedSentence;
import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Evidence;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One reading of one article for its figures, sentence by sentence. */
final class ObservationReading {

    private static final double NAMED_BESIDE = 0.85;
    /** Parts of a document, which are counted without a noun: 共5章37条. */
    private static final String COUNTED_PARTS = "章条节项款篇卷";

    /** 从3亿元增长到如今的5亿元: the second figure measures what the first one does. */
    private static final Pattern RESULT = Pattern.compile("(?<!达)[到至][^，、]{0,8}$");

    private static final Pattern COORDINATION = Pattern.compile("[、和及与或]?");

    private final AnalysedArticle article;
    private final FigureReaders readers;
    private final OwnerJudge judge;
    private final SubjectTracker subjects;
    private final FigurePeriods periods;
    private final List<Fact<Mention>> facts = new ArrayList<>();
    private Optional<Fact.Observation<Mention>> previous = Optional.empty();
    private Optional<String> topic = Optional.empty();
    private Optional<Mention> lastOwner = Optional.empty();
    private boolean interrupted;
    private List<Mention> namedBefore = List.of();

    ObservationReading(AnalysedArticle article, FigureReaders readers, OwnerJudge judge, SubjectTracker subjects) {
        this.article = article;
        this.readers = readers;
        this.judge = judge;
        this.subjects = subjects;
        this.periods = new FigurePeriods(article.article().date());
    }

    List<Fact<Mention>> facts() {
        return facts;
    }

    void read(AnalysedSentence sentence) {
        subjects.beginSentence(sentence);
        periods.beginSentence(sentence.sentence());
        previous = Optional.empty();
        topic = Optional.empty();
        interrupted = false;
        namedBefore = List.of();
        for (Clause clause : Clause.of(sentence)) {
            if (!spreadsGrowth(sentence, clause)) {
                clause.quantities().forEach(figure -> read(sentence, clause, figure));
            }
            Optional<Mention> subject =
                    subjects.subject(clause, clause.span().end()).of();
            interrupted = clause.quantities().isEmpty();
            topic = clause.quantities().isEmpty() ? readers.indicators().topic(clause, subject) : Optional.empty();
            namedBefore = clause.mentions();
            subjects.pass(clause);
            periods.pass(clause);
        }
    }

    /** A、B和C，分别增长1%、2%和3%: each change is of one of the figures before. */
    private boolean spreadsGrowth(AnalysedSentence sentence, Clause clause) {
        List<BigDecimal> changes = readers.growth().ofTheFiguresBefore(clause);
        int first = facts.size() - changes.size();
        boolean one = changes.size() > 1
                && first >= 0
                && facts.subList(first, facts.size()).stream()
                        .allMatch(fact -> fact.evidence()
                                        .span()
                                        .equals(sentence.sentence().span())
                                && fact instanceof Fact.Observation<Mention> figure
                                && !figure.quantity().unit().equals("%"));
        for (int i = 0; one && i < changes.size(); i++) {
            addGrowth(first + i, changes.get(i));
        }
        return one;
    }

    private void read(AnalysedSentence sentence, Clause clause, Quantity figure) {
        if (FigureTerms.isBareDuration(clause, figure) || readers.indicators().isGrade(clause, figure)) {
            return;
        }
        Optional<Mention> around = readers.neighbours().around(clause, figure);
        if (around.isPresent()) {
            around.filter(readers.neighbours()::isMeasured)
                    .ifPresent(name -> add(
                            sentence,
                            clause,
                            figure,
                            name,
                            NamedFigure.indicator(clause, figure, name),
                            NAMED_BESIDE,
                            "observation:name"));
            return;
        }
        Optional<Mention> beside = Distribution.owner(namedBefore, clause, figure)
                .or(() -> readers.neighbours().attributed(clause, figure))
                .or(() -> readers.neighbours().built(clause, figure));
        SubjectTracker.Spoken spoken = subjects.subject(clause, figure.span().start());
        Optional<Mention> subject = spoken.of();
        Optional<BigDecimal> change = previous.filter(
                        last -> !last.quantity().unit().equals("%") && !interrupted)
                .flatMap(last -> readers.growth()
                        .ofTheFigureBefore(clause, figure, readers.indicators().wordsBefore(clause, figure, subject)));
        if (change.isPresent()) {
            addGrowth(facts.size() - 1, change.get());
            return;
        }
        Optional<String> indicator = indicator(clause, figure, subject);
        RuleProposal proposal = new RuleProposal(beside, subject, spoken.told(), lastOwner, indicator.orElse(""));
        Optional<FigureOwner> owner = judge.ownerOf(new FigureScene(
                article,
                subjects.pieceStart(),
                sentence,
                clause.span(),
                figure,
                readers.units().kindOf(figure.unit()),
                proposal));
        lastOwner = owner.map(FigureOwner::mention);
        boolean proposed = lastOwner.equals(proposal.owner());
        Optional<String> words = lastOwner
                .filter(thing -> !proposed && clause.span().contains(thing.span()))
                .map(thing -> indicator(clause, figure, Optional.of(thing)))
                .orElse(indicator);
        owner.ifPresent(about -> words.ifPresent(phrase -> add(
                sentence,
                clause,
                figure,
                about.mention(),
                phrase,
                about.likely(),
                proposed ? "observation:clause" : "observation:scored")));
    }

    private Optional<String> indicator(Clause clause, Quantity figure, Optional<Mention> subject) {
        Optional<String> listed = Distribution.indicator(clause, figure, subject)
                .map(noun -> noun + readers.growth().wordBetween(clause));
        if (listed.isPresent()) {
            return listed;
        }
        boolean named =
                subject.filter(name -> clause.span().contains(name.span())).isPresent();
        Optional<String> own = readers.indicators()
                .of(clause, figure, subject)
                .map(words -> named ? words : readers.completion().of(words, topic, previous));
        String words = clause.words(clause.span().start(), figure.span().start());
        boolean result = RESULT.matcher(words).find()
                && own.filter(noun -> !readers.growth().isChange(noun)).isEmpty();
        boolean inClause = previous.filter(
                        last -> clause.span().contains(last.quantity().span()))
                .isPresent();
        if (result && inClause) {
            return previous.map(Fact.Observation::indicator);
        }
        if (own.filter(readers.growth()::isChange).isPresent()) {
            return topic.or(() -> previous.map(Fact.Observation::indicator))
                    .filter(grown -> !grown.endsWith(own.get()))
                    .map(grown -> grown + own.get())
                    .or(() -> own);
        }
        Optional<String> noun = isCoordinate(clause, figure)
                ? previous.map(Fact.Observation::indicator)
                : own.or(() -> topic).or(() -> previous.map(Fact.Observation::indicator));
        return noun.or(() -> Optional.of(figure.unit() + "数").filter(any -> COUNTED_PARTS.contains(figure.unit())))
                .map(phrase -> readers.growth()
                        .wordAfter(clause, figure)
                        .filter(change -> !phrase.endsWith(change))
                        .map(change -> phrase + change)
                        .orElse(phrase));
    }

    /** 5.6%、3.4%: nothing but a sign stands between this figure and the one before, of the same unit. */
    private boolean isCoordinate(Clause clause, Quantity figure) {
        return previous.map(Fact.Observation::quantity)
                .filter(last -> COORDINATION
                        .matcher(clause.words(last.span().end(), figure.span().start()))
                        .matches())
                .filter(last -> clause.span().contains(last.span()))
                .isPresent();
    }

    private void add(
            AnalysedSentence sentence,
            Clause clause,
            Quantity figure,
            Mention about,
            String indicator,
            double sure,
            String rule) {
        String earlier = sentence.sentence()
                .text()
                .substring(0, clause.span().start() - sentence.sentence().span().start());
        Fact.Observation<Mention> observation = new Fact.Observation<>(
                about,
                indicator,
                figure,
                periods.of(clause, figure)
                        .map(period -> FigurePeriods.ofYears(indicator, period))
                        .or(() -> DateFinder.inName(about, DateProperty.HELD_ON))
                        .or(() -> about.type() == EntityType.EVENT ? periods.ofPage() : Optional.empty()),
                Optional.empty(),
                readers.shades().qualifiers(clause, figure),
                readers.shades().modality(clause, figure, earlier),
                new Evidence(sentence.sentence().span(), sure, rule));
        facts.add(observation);
        previous = Optional.of(observation);
    }

    private void addGrowth(int index, BigDecimal percent) {
        Fact.Observation<Mention> old = (Fact.Observation<Mention>) facts.get(index);
        facts.set(
                index,
                new Fact.Observation<>(
                        old.about(),
                        old.indicator(),
                        old.quantity(),
                        old.period(),
                        Optional.of(percent),
                        old.qualifiers(),
                        old.modality(),
                        old.evidence()));
    }
}
