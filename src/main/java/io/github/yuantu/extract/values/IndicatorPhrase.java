package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the phrase that says what a figure measures out of the words before and after it in its clause. */
final class IndicatorPhrase {

    /** What a share is one of: 95%(以上)(的)企业. */
    private static final Pattern OF_ALL = Pattern.compile("(?:以上|左右|以下)?的?");

    private static final Pattern WHOLE = Pattern.compile("全[国省市县区州]|辖区内?|境内|当地|各地");
    private static final Pattern SPENT = Pattern.compile("(?:用|用了|历时|耗时|经过|花|花了)$");
    private static final Pattern BEHIND_TIME = Pattern.compile("(?:左右)?(?:的?时间|的)?");
    private static final String SHARE = "比重";
    private static final String TIME = "用时";
    private static final int LONGEST_DOING = 12;
    private static final String MEASURES = "额量值率数价";

    private final WordList money = WordList.named("money-words");
    private final WordList relational = WordList.named("relational-nouns");
    private final WordList reaching = WordList.named("reaching-verbs");
    private final WordList causing = WordList.named("causing-verbs");
    private final CountedNoun counted = new CountedNoun();
    private final PhraseWords words = new PhraseWords();
    private final UnitTable units;
    private final WordsBefore before;
    private final WordsBehind behind;

    IndicatorPhrase(UnitTable units) {
        this.units = units;
        this.before = new WordsBefore(words, units);
        this.behind = new WordsBehind(words, units);
    }

    /** What {@code figure} of {@code clause} measures; empty if the words beside it do not tell. */
    Optional<String> of(Clause clause, Quantity figure, Optional<Mention> subject) {
        List<Term> head = before.of(clause, figure, subject);
        List<Term> noun = behind.of(clause, figure);
        boolean counts = isCount(figure);
        Optional<String> told = timeSpent(clause, figure)
                .or(() -> actors(clause, figure, head, noun))
                .or(() -> received(clause, figure, noun));
        if (told.isPresent()) {
            return told;
        }
        boolean verb = !head.isEmpty() && head.get(head.size() - 1).tag().startsWith("v");
        boolean attribute =
                clause.words(figure.span().end(), clause.span().end()).startsWith("的");
        boolean onlyVerbs = head.stream().allMatch(PhraseWords::isVerb);
        String first = PhraseWords.text(head);
        String second = PhraseWords.text(noun);
        boolean both = first.length() < 2 || counts || (verb && (!attribute || onlyVerbs));
        boolean listed = counts && first.contains("、") && second.length() > 1;
        boolean whole = attribute
                && second.length() > 1
                && !counts
                && !isOf(figure, Unit.Kind.MEASURE)
                && !noun.get(noun.size() - 1).tag().equals("f")
                && !measures(head);
        String phrase = listed || whole ? second : both ? first + second : first;
        return Optional.of(phrase).filter(found -> found.length() > 1);
    }

    /** 用10天建成工厂: what is done in the time. */
    private Optional<String> timeSpent(Clause clause, Quantity figure) {
        boolean spent = isOf(figure, Unit.Kind.TIME)
                && SPENT.matcher(clause.words(
                                clause.span().start(), figure.span().start()))
                        .find();
        Matcher behindTime = BEHIND_TIME.matcher(
                clause.words(figure.span().end(), clause.span().end()));
        int from = figure.span().end() + (behindTime.lookingAt() ? behindTime.end() : 0);
        return Optional.of(PhraseWords.text(
                        PhraseWords.shortened(counted.done(clause, figure, from), LONGEST_DOING, false)))
                .filter(done -> spent && done.length() > 1)
                .map(done -> done + TIME);
    }

    /** 35名学生参赛, 95%的企业盈利: the things with what they do. */
    private Optional<String> actors(Clause clause, Quantity figure, List<Term> head, List<Term> noun) {
        boolean share = figure.unit().equals("%");
        boolean begins = !noun.isEmpty()
                && OF_ALL.matcher(clause.words(
                                figure.span().end(), noun.get(0).span().start()))
                        .matches();
        boolean others = clause.quantities().stream()
                .anyMatch(next ->
                        next.span().start() >= figure.span().end() && !FigureTerms.isBareDuration(clause, next));
        boolean given =
                lastWord(clause, figure).filter(term -> leads(clause, term)).isPresent();
        boolean land = isOf(figure, Unit.Kind.MEASURE) && begins && head.isEmpty();
        return Optional.of(counted)
                .filter(any -> isFreeBefore(clause, figure, head) && (given ? !share : !others))
                .filter(any -> isCount(figure) || (share && begins) || land)
                .flatMap(any -> any.doing(clause, figure, noun))
                .map(doing -> share ? doing + SHARE : doing);
    }

    /** 发放5000万元的贷款: what is given is measured; 投资5亿元的项目 measures the investment. */
    private Optional<String> received(Clause clause, Quantity figure, List<Term> noun) {
        String things = PhraseWords.text(noun);
        boolean attribute =
                clause.words(figure.span().end(), clause.span().end()).startsWith("的");
        return lastWord(clause, figure)
                .filter(verb -> verb.tag().equals("v") && !reaching.contains(verb.text()))
                .filter(verb -> !money.contains(verb.text()) && !isOf(figure, Unit.Kind.COUNT))
                .filter(verb -> attribute && things.length() > 1)
                .map(verb -> verb.text() + things);
    }

    /** 全国60%的储量, 给每人100元的补助: the words before the figure hold nothing that is measured. */
    private boolean measures(List<Term> head) {
        return head.stream()
                .map(Term::text)
                .anyMatch(word -> money.contains(word)
                        || relational.contains(word)
                        || MEASURES.indexOf(word.charAt(word.length() - 1)) >= 0);
    }

    private static Optional<Term> lastWord(Clause clause, Quantity figure) {
        return clause.terms().stream()
                .filter(term -> term.span().end() <= figure.span().start())
                .filter(term -> !isAdverb(term) && !term.tag().equals("ule"))
                .reduce((first, second) -> second);
    }

    /** Whether the counted things are themselves the ones who act in the words behind: 吸引30家企业参展, 与10家企业签约. */
    private boolean isFreeBefore(Clause clause, Quantity figure, List<Term> head) {
        return head.isEmpty()
                || WHOLE.matcher(PhraseWords.text(head)).matches()
                || lastWord(clause, figure)
                        .filter(term -> leads(clause, term) || causing.contains(term.text()))
                        .isPresent();
    }

    /** A preposition, or 与 right behind a verb, where it joins nothing: 推动与6家铜厂建立合作. */
    private static boolean leads(Clause clause, Term word) {
        return word.tag().equals("p")
                || (word.tag().equals("cc")
                        && clause.terms().stream()
                                .anyMatch(
                                        verb -> verb.span().end() == word.span().start() && PhraseWords.isVerb(verb)));
    }

    /** 3个千亿元级基地: the figure is an attribute of what the one right before it counts. */
    boolean isGrade(Clause clause, Quantity figure) {
        return !isCount(figure)
                && clause.quantities().stream()
                        .anyMatch(other -> other.span().end() == figure.span().start() && isCount(other))
                && clause.terms().stream()
                        .anyMatch(term -> term.span().start() == figure.span().end() && PhraseWords.isNominal(term));
    }

    private boolean isCount(Quantity figure) {
        return isOf(figure, Unit.Kind.COUNT);
    }

    private boolean isOf(Quantity figure, Unit.Kind kind) {
        return units.kindOf(figure.unit()).filter(kind::equals).isPresent();
    }

    private static boolean isAdverb(Term term) {
        return term.tag().startsWith("d") || term.tag().startsWith("m");
    }

    /** The words that make the figure a change of another one, cleaned like an indicator. */
    String wordsBefore(Clause clause, Quantity figure, Optional<Mention> subject) {
        return PhraseWords.text(before.of(clause, figure, subject));
    }

    /** What a clause without figure speaks of, up to its verb: the topic of the figures in the next clause. */
    Optional<String> topic(Clause clause, Optional<Mention> subject) {
        int start = subject.filter(mention -> clause.span().contains(mention.span()))
                .map(mention -> mention.span().end())
                .orElse(clause.span().start());
        List<Term> head = new ArrayList<>();
        for (Term term :
                words.in(clause, new Span(start, Math.max(start, clause.span().end())))) {
            if (PhraseWords.isVerb(term)) {
                break;
            }
            head.add(term);
        }
        List<Term> topic = words.trimmed(head);
        boolean things = topic.stream().anyMatch(PhraseWords::isNominal)
                && !head.get(0).tag().equals("p")
                && !topic.get(0).tag().startsWith("v");
        return Optional.of(PhraseWords.text(topic)).filter(found -> found.length() > 1 && things);
    }
}
