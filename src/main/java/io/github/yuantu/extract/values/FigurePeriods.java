package io.github.yuantu.extract.values;

import io.github.yuantu.text.PageDate;
import io.github.yuantu.text.Period;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the time a figure holds for: named in its clause, otherwise earlier in the sentence, otherwise earlier in the
 * paragraph, otherwise what the first sentences of the article set. Lives for one reading of one article.
 */
final class FigurePeriods {

    private static final Pattern STATE = Pattern.compile("已|现有|拥有|現有|目前|正在|(?:聚|汇|形成|建成|建立|覆盖|吸引|入驻|达到)了");
    /** What has come about, as reports on a stretch of time tell it. */
    private static final Pattern DONE = Pattern.compile("[了已达增减降]|累计|提高|提升|完成|实现|建成|创建|举办|开工|签约|带动|培育");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?");
    /** How many sentences may say what the whole article reports on. */
    private static final int LEAD = 3;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|相比|[高低多少快慢优]于|超过|超)$");
    private static final Pattern MULTIPLE = Pattern.compile("的(?:近|约|超|逾|超过|将近)?");
    private static final Pattern FROM_YEAR_TO_YEAR = Pattern.compile("从.*到");
    /** When something began is no time of what is said of it later: 成立于1998年，有员工300人. */
    private static final Pattern FOUNDED = Pattern.compile("(?:成立|创建|创办|创立|始建|建|诞生|出生|组建|起源)于$");

    /** A report on changes tells what happened in the time that it is about. */
    private static final Pattern CHANGE = Pattern.compile("同比|环比|增长|下降|增加|减少");

    private static final Pattern SINCE = Pattern.compile("[自从]$");
    private static final Pattern AS_OF = Pattern.compile("(?:截至|截止|截止到|截至到)$");
    private static final Pattern OF_A_YEAR = Pattern.compile("年(?:产|销|均|人均|收入|营|加工|处理|发电|供)|全年");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-\\d\\d");

    private static final int BESIDE = 4;

    private final Optional<PageDate> date;
    private final List<Period> years = new ArrayList<>();
    private Optional<Period> inSentence = Optional.empty();
    private Optional<Period> inParagraph = Optional.empty();
    private Optional<Period> ofArticle = Optional.empty();
    private int sentences;
    private int paragraph = -1;
    private Optional<Period> since = Optional.empty();
    private boolean reported;
    private boolean changes;

    FigurePeriods(Optional<PageDate> date) {
        this.date = date;
    }

    /** {@code sentence} begins. */
    void beginSentence(Sentence sentence) {
        sentences++;
        inSentence = Optional.empty();
        since = Optional.empty();
        reported = false;
        changes = CHANGE.matcher(sentence.text()).find();
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            inParagraph = Optional.empty();
            years.clear();
        }
    }

    /** The time that {@code figure} of {@code clause} holds for. */
    Optional<Period> of(Clause clause, Quantity figure) {
        return distributed(clause, figure)
                .or(() -> before(clause, figure))
                .or(() -> inSentence)
                .map(period -> endOfChange(clause, figure, period))
                .or(() -> any(clause))
                .or(() -> inParagraph)
                .or(() -> STATE.matcher(clause.text()).find() || reported ? month() : Optional.empty())
                .or(() -> ofArticle.filter(
                        any -> changes || DONE.matcher(clause.text()).find()));
    }

    /** The year of {@code period}, if {@code indicator} is measured by the year: the yearly output as of this month. */
    static Period ofYears(String indicator, Period period) {
        Matcher month = MONTH.matcher(period.notation());
        return month.matches() && OF_A_YEAR.matcher(indicator).find() ? new Period(month.group(1)) : period;
    }

    /** The times of {@code clause} that something happens in; the one it is compared with is none of them. */
    private static Stream<TimeExpression> times(Clause clause) {
        return clause.times().stream()
                .filter(time -> !COMPARED.matcher(
                                clause.words(clause.span().start(), time.span().start()))
                        .find())
                .filter(time -> !isMultiplied(clause, time));
    }

    private static boolean isBeginning(Clause clause, TimeExpression time) {
        return FOUNDED.matcher(clause.words(clause.span().start(), time.span().start()))
                .find();
    }

    /** 十年前的3倍: the time is the base of the comparison. */
    private static boolean isMultiplied(Clause clause, TimeExpression time) {
        return clause.quantities().stream()
                .anyMatch(figure -> figure.unit().equals("倍")
                        && MULTIPLE.matcher(clause.words(
                                        time.span().end(), figure.span().start()))
                                .matches());
    }

    private static Optional<Period> any(Clause clause) {
        return times(clause).map(TimeExpression::period).findFirst();
    }

    /** The last time before the figure that frames the clause or stands right at the figure. */
    private Optional<Period> before(Clause clause, Quantity figure) {
        return times(clause)
                .filter(time -> time.span().end() <= figure.span().start())
                .filter(time -> isFrame(clause, time)
                        || isFiner(time)
                        || figure.span().start() - time.span().end() <= BESIDE)
                .map(time -> whole(clause, time))
                .reduce((first, second) -> second);
    }

    /** 自3月1日开行以来，截至15日: the day that ends the stretch stands for all of it. */
    private Period whole(Clause clause, TimeExpression time) {
        boolean ends = AS_OF.matcher(
                        clause.words(clause.span().start(), time.span().start()))
                .find();
        return since.filter(begin -> ends
                        && begin.notation().length() == time.period().notation().length()
                        && begin.notation().compareTo(time.period().notation()) < 0)
                .map(begin -> new Period(begin + "/" + time.period()))
                .orElse(time.period());
    }

    /** A time at the head of its clause or before a verb; before a noun it is that noun's own (“十三五”末全国水平). */
    static boolean isFrame(Clause clause, TimeExpression time) {
        boolean head = time.span().start() - clause.span().start() <= BESIDE;
        return head
                || clause.terms().stream()
                        .filter(term -> term.span().start() >= time.span().end())
                        .findFirst()
                        .filter(term -> term.tag().startsWith("n") || term.tag().startsWith("u"))
                        .isEmpty();
    }

    /** 2020年、2021年分别增长5.6%、3.4%: each figure has its own year. */
    private Optional<Period> distributed(Clause clause, Quantity figure) {
        List<Period> own = times(clause)
                .map(TimeExpression::period)
                .filter(FigurePeriods::isYear)
                .toList();
        return Each.of(clause, figure).flatMap(each -> each.counterpart(own.isEmpty() ? years : own, figure));
    }

    /** 2013年至2020年从A增加到B: A was then, B is now. */
    private static Period endOfChange(Clause clause, Quantity figure, Period period) {
        int slash = period.notation().indexOf('/');
        int first = clause.text().indexOf('从');
        boolean change = slash > 0
                && first >= 0
                && clause.quantities().size() == 2
                && clause.text().indexOf('到', first) > 0;
        if (!change) {
            return period;
        }
        boolean start = clause.quantities().get(0).equals(figure);
        return new Period(
                start
                        ? period.notation().substring(0, slash)
                        : period.notation().substring(slash + 1));
    }

    private Optional<Period> month() {
        return date.map(PageDate::day).map(day -> new Period(day.toString().substring(0, "yyyy-mm".length())));
    }

    /** The year of the page: events are told of in the year that they are held in, unless their names or words say otherwise. */
    Optional<Period> ofPage() {
        return date.map(PageDate::day).map(day -> new Period(Integer.toString(day.getYear())));
    }

    /** A stretch of time up to the page's year that the first sentences set: 今年上半年, 十年来. */
    private boolean mayFrameArticle(Period period) {
        String year = date.map(PageDate::day)
                .map(day -> Integer.toString(day.getYear()))
                .orElse("-");
        return sentences <= LEAD
                && period.notation().contains(year)
                && !DATE.matcher(period.notation()).matches();
    }

    private static boolean isYear(Period period) {
        return YEAR.matcher(period.notation()).matches();
    }

    /** 9日召开2023年…总结会: the year in the object does not take the day back. */
    private boolean isCoarser(TimeExpression time) {
        return inSentence
                .filter(period -> period.notation().startsWith(time.period().notation()))
                .isPresent();
    }

    /** 去年，X前三季度增长: the time inside the clause is a part of the one that frames the sentence. */
    private boolean isFiner(TimeExpression time) {
        return inSentence
                .filter(period -> time.period().notation().startsWith(period.notation()))
                .isPresent();
    }

    /** The clause has been read. */
    void pass(Clause clause) {
        reported = reported || SourceClause.is(clause);
        for (TimeExpression time :
                times(clause).filter(time -> !isBeginning(clause, time)).toList()) {
            boolean begins = clause.text().contains("以来")
                    && SINCE.matcher(clause.words(
                                    clause.span().start(), time.span().start()))
                            .find();
            since = begins ? Optional.of(time.period()) : since;
            if ((isFrame(clause, time) && !isCoarser(time)) || inSentence.isEmpty()) {
                inSentence = Optional.of(whole(clause, time));
                inParagraph = inSentence;
                ofArticle = ofArticle.or(() -> inParagraph.filter(this::mayFrameArticle));
            }
            if (isYear(time.period()) && !years.contains(time.period())) {
                years.add(time.period());
            }
        }
        inSentence = wholeChange(clause).or(() -> lastOf(clause));
    }

    /** 从1992年的A增长到2010年的B: what follows happened from the one year to the other. */
    private static Optional<Period> wholeChange(Clause clause) {
        List<Period> named = times(clause)
                .map(TimeExpression::period)
                .filter(FigurePeriods::isYear)
                .toList();
        return named.size() == 2
                        && clause.quantities().size() == 2
                        && named.get(0).notation().compareTo(named.get(1).notation()) < 0
                        && FROM_YEAR_TO_YEAR.matcher(clause.text()).find()
                ? Optional.of(new Period(named.get(0) + "/" + named.get(1)))
                : Optional.empty();
    }

    private Optional<Period> lastOf(Clause clause) {
        return clause.quantities().stream()
                .reduce((first, second) -> second)
                .flatMap(last -> inSentence.map(period -> endOfChange(clause, last, period)))
                .or(() -> inSentence);
    }
}
