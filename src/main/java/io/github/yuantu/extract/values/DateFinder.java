package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.DateProperty;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Period;
import io.github.yuantu.text.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the date of one thing in a sentence. */
final class DateFinder {

    private static final Pattern YEAR_IN_NAME = Pattern.compile("^[“《]?((?:19|20)\\d{2})(?:年|(?=\\p{IsHan}))");
    private static final Pattern NOW = Pattern.compile("目前|现在|如今|眼下|当前|现|今|当下|近期");
    private static final Pattern RECENTLY = Pattern.compile("近日|日前|近期|最近|不久前|前不久|近来|连日来");
    private static final Pattern FROM = Pattern.compile("[从自]$");
    private static final Pattern ON = Pattern.compile("起|开始");
    /** 截至今天，铁路开通多年: up to when something is told. */
    private static final Pattern UP_TO = Pattern.compile("(?:截至|截止|截止到)(?:目前)?$");

    private static final Pattern ANNIVERSARY = Pattern.compile("周年");
    private static final Pattern IN_FORCE = Pattern.compile("施行|起实施|起执行|起启动|起生效");
    /** What happens to the house of an institution, not to its work. */
    private static final Pattern BEGUN = Pattern.compile("(?:动工|开工|奠基|破土)(?:建设)?了?(?:$|[并和后，。的])");

    private static final Pattern BUILT = Pattern.compile("(?:竣工|完工|建成|落成|投用|投入使用)了?(?:$|[并和后，。的])");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-[HQ]\\d");
    private static final int DAY = "yyyy-mm-dd".length();

    private final DateCues cues = new DateCues();

    /** Told by a cue in the clause of the name or the one after it, and the time that frames them. */
    Optional<Period> beside(List<Clause> clauses, Clause clause, Mention mention, DateProperty property) {
        int number = clauses.indexOf(clause);
        Optional<Period> begun = property == DateProperty.STARTED_ON && mention.type() == EntityType.ASSISTANCE_PROGRAM
                ? clauses.subList(0, number + 1).stream()
                        .flatMap(DateFinder::beginnings)
                        .findFirst()
                : Optional.empty();
        if (begun.isPresent()) {
            return begun;
        }
        if (hasCue(clause, mention, property)) {
            return time(clauses, number, property);
        }
        boolean goesOn = number + 1 < clauses.size()
                && clauses.get(number + 1).mentions().isEmpty()
                && clause.mentions().indexOf(mention) == 0
                && mention.type() != EntityType.EVENT
                && fits(mention, property, clauses.get(number + 1).text());
        if (goesOn) {
            return time(clauses, number + 1, property);
        }
        return property == DateProperty.HELD_ON
                        && Occasions.isOn(clause, mention)
                        && clauses.stream().map(Clause::text).noneMatch(Occasions::isClosing)
                ? time(clauses, number, property).filter(date -> date.notation().length() == DAY)
                : Optional.empty();
    }

    /** Told by a cue and a time in a clause that names nothing itself. */
    Optional<Period> in(List<Clause> clauses, Clause clause, DateProperty property) {
        return cues.find(property, clause.text(), 0).isPresent()
                        && !clause.times().isEmpty()
                ? time(clauses, clauses.indexOf(clause), property)
                : Optional.empty();
    }

    /** 从2019年起, 自3月开始: when what the sentence tells of began. */
    private static Stream<Period> beginnings(Clause clause) {
        return clause.times().stream()
                .filter(time -> FROM.matcher(
                                clause.words(clause.span().start(), time.span().start()))
                        .find())
                .filter(time ->
                        clause.words(time.span().start(), time.span().end()).endsWith("起")
                                || ON.matcher(clause.words(
                                                time.span().end(), clause.span().end()))
                                        .lookingAt())
                .map(TimeExpression::period)
                .map(Period::notation)
                .map(notation -> new Period(notation.split("/", 2)[0]));
    }

    private boolean hasCue(Clause clause, Mention mention, DateProperty property) {
        int from = clause.span().start();
        int until = clause.span().end();
        for (Mention other : clause.mentions()) {
            boolean rival = DateCues.of(other.type()).contains(property);
            from = rival && other.span().end() <= mention.span().start()
                    ? other.span().end()
                    : from;
            until = rival && other.span().start() >= mention.span().end()
                    ? Math.min(until, other.span().start())
                    : until;
        }
        String behind = clause.words(mention.span().end(), until);
        boolean ofRival = until < clause.span().end() && cues.endsWith(property, behind);
        if (mention.type() == EntityType.EVENT && Occasions.isReferredTo(clause, mention)) {
            return false;
        }
        return (fits(mention, property, clause.words(from, mention.span().start()))
                        && !(property == DateProperty.HELD_ON && Occasions.isClosing(behind)))
                || (!ofRival && Happenings.isSubject(clause, mention, property) && fits(mention, property, behind));
    }

    private boolean fits(Mention mention, DateProperty property, String words) {
        if (mention.type() == EntityType.POLICY && property == DateProperty.STARTED_ON) {
            return IN_FORCE.matcher(words).find();
        }
        if (mention.type() == EntityType.INSTITUTION
                && property != DateProperty.FOUNDED_ON
                && !(property == DateProperty.STARTED_ON ? BEGUN : BUILT)
                        .matcher(words)
                        .find()) {
            return false;
        }
        if (mention.type() == EntityType.EVENT && property == DateProperty.COMPLETED_ON) {
            return Occasions.isClosing(words);
        }
        OptionalInt cue = cues.find(property, words, 0);
        return cue.isPresent() && !ANNIVERSARY.matcher(words).find();
    }

    /** The nearest date of the clause, otherwise of those before it; one that frames its clause goes first. */
    private static Optional<Period> time(List<Clause> clauses, int number, DateProperty property) {
        for (int i = number; i >= 0; i--) {
            Clause clause = clauses.get(i);
            Optional<Period> framing = date(clause, property, true);
            Optional<Period> found = framing.isPresent() || i > 0 ? framing : date(clause, property, false);
            if (found.isPresent()) {
                return found;
            }
        }
        return date(clauses.get(number), property, false);
    }

    private static Optional<Period> date(Clause clause, DateProperty property, boolean framing) {
        return clause.times().stream()
                .filter(time -> !framing || FigurePeriods.isFrame(clause, time))
                .filter(time -> !UP_TO.matcher(
                                clause.words(clause.span().start(), time.span().start()))
                        .find())
                .filter(time -> property == DateProperty.ISSUED_ON || !isNow(clause, time))
                .filter(time -> property != DateProperty.HELD_ON || !isRecently(clause, time))
                .map(TimeExpression::period)
                .map(DateFinder::orYear)
                .filter(Period::isDate)
                .findFirst();
    }

    /** 2016年一季度: a part of a year is no date, its year is. */
    private static Period orYear(Period period) {
        Matcher part = PART_OF_YEAR.matcher(period.notation());
        return part.matches() ? new Period(part.group(1)) : period;
    }

    /** 近日 is no date of an event. */
    private static boolean isRecently(Clause clause, TimeExpression time) {
        return RECENTLY.matcher(clause.words(time.span().start(), time.span().end()))
                .lookingAt();
    }

    private static boolean isNow(Clause clause, TimeExpression time) {
        return NOW.matcher(clause.words(time.span().start(), time.span().end())).lookingAt()
                && time.period().notation().length() < DAY
                && !clause.words(time.span().start(), time.span().end()).startsWith("今年");
    }

    /** 2023年全省农业博览会 was held in 2023. */
    static Optional<Period> inName(Mention mention, DateProperty property) {
        Matcher year = YEAR_IN_NAME.matcher(mention.text());
        return property == DateProperty.HELD_ON && year.find()
                ? Optional.of(new Period(year.group(1)))
                : Optional.empty();
    }
}
