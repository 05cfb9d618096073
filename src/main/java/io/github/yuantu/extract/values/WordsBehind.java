package io.github.yuantu.extract.values;

import io.github.yuantu.lexicon.Unit;
import io.github.yuantu.lexicon.UnitTable;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words behind a figure that say what it counts or is an attribute of. */
final class WordsBehind {

    private static final int LONGEST = 14;
    private static final Pattern OR = Pattern.compile("[或和、至到]");
    /** 3个千亿元级基地: the figure right behind another one is an attribute. */
    private static final Pattern GRADE = Pattern.compile("级|以上|以下");
    /** 8座面积超过3万平方米的厂房: the figure in between describes what is counted. */
    private static final Pattern DESCRIBED = Pattern.compile("[^、，和]{0,8}");

    private static final Pattern DESCRIBES = Pattern.compile("(?:以上|以下|左右)?的");
    private static final Set<String> UNDERTAKINGS = Set.of("项目", "工程", "基地", "平台", "中心", "生产线", "示范区", "产业园");
    private static final Pattern LISTED = Pattern.compile("[、；;]");

    private final WordList after = WordList.named("figure-bounds-after");
    private final PhraseWords words;
    private final UnitTable units;

    WordsBehind(PhraseWords words, UnitTable units) {
        this.words = words;
        this.units = units;
    }

    /** The noun of {@code figure}: up to the verb that follows it. */
    List<Term> of(Clause clause, Quantity figure) {
        int start = described(clause, figure).orElse(endOfCoordination(clause, figure));
        if (LISTED.matcher(clause.words(start, clause.span().end())).lookingAt()) {
            return List.of();
        }
        int end = nextFigure(clause, start);
        boolean followed = end < clause.span().end();
        boolean joined = clause.words(start, end).startsWith("的");
        boolean counts = isCount(figure);
        String bound = after.at(clause.text(), start - clause.span().start());
        List<Term> head = new ArrayList<>();
        for (Term term : words.in(clause, new Span(Math.min(start + bound.length(), end), end))) {
            boolean nounDone = PhraseWords.text(head).length() > 1
                    && head.stream().anyMatch(part -> PhraseWords.isNominal(part) || PhraseWords.isVerb(part));
            boolean possessor = counts
                    && nounDone
                    && term.text().equals("的")
                    && head.stream().allMatch(PhraseWords::isNominal);
            boolean owner = !head.isEmpty() && head.get(head.size() - 1).text().equals("的") && isInName(clause, term);
            boolean last = term.span().end() == end && joined;
            boolean ends = PhraseWords.isVerb(term)
                    ? !last && !isOfUndertaking(clause, term, end)
                    : term.tag().equals("p");
            if ((nounDone && ends)
                    || isEnd(term, followed || (figure.unit().equals("个") && nounDone))
                    || owner
                    || possessor) {
                break;
            }
            head.add(term);
        }
        List<Term> noun = words.trimmed(behindExamples(head));
        List<Term> any =
                head.stream().filter(term -> term.tag().startsWith("n")).toList();
        return PhraseWords.shortened(noun.isEmpty() ? any : noun, LONGEST, false);
    }

    /** 矿山修复项目: the verb is part of what an undertaking is called. */
    private static boolean isOfUndertaking(Clause clause, Term verb, int end) {
        List<Term> rest = clause.terms().stream()
                .filter(term ->
                        term.span().start() >= verb.span().end() && term.span().end() <= end)
                .takeWhile(PhraseWords::isNominal)
                .toList();
        return !rest.isEmpty()
                && UNDERTAKINGS.contains(rest.get(rest.size() - 1).text());
    }

    /** 15条涉及金融、税务等措施: what follows 等 is what the examples before it are of. */
    private static List<Term> behindExamples(List<Term> head) {
        List<Term> rest = PhraseWords.afterLast(head, "等");
        return rest.stream().anyMatch(PhraseWords::isNominal) ? rest : head;
    }

    private static int nextFigure(Clause clause, int start) {
        int end = clause.span().end();
        for (Quantity other : clause.quantities()) {
            boolean attribute = other.span().start() == start
                    && GRADE.matcher(clause.words(other.span().end(), end)).lookingAt();
            if (other.span().start() >= start && other.span().start() < end && !attribute) {
                end = other.span().start();
            }
        }
        return end;
    }

    /** Where the noun begins that a figure behind {@code figure} only describes. */
    private Optional<Integer> described(Clause clause, Quantity figure) {
        return clause.quantities().stream()
                .filter(other ->
                        isCount(figure) && other.span().start() >= figure.span().end())
                .findFirst()
                .filter(other -> DESCRIBED
                        .matcher(clause.words(figure.span().end(), other.span().start()))
                        .matches())
                .flatMap(other -> {
                    Matcher describes = DESCRIBES.matcher(
                            clause.words(other.span().end(), clause.span().end()));
                    if (describes.lookingAt()) {
                        return Optional.of(other.span().end() + describes.end());
                    }
                    boolean grade = other.span().start() == figure.span().end() && !isCount(other);
                    return grade ? Optional.of(other.span().end()) : Optional.empty();
                });
    }

    /** 400元或1000元的补贴: the noun behind the last of them is that of all. */
    private static int endOfCoordination(Clause clause, Quantity figure) {
        int end = figure.span().end();
        for (Quantity other : clause.quantities()) {
            boolean joined = other.unit().equals(figure.unit())
                    && other.span().start() > end
                    && OR.matcher(clause.words(end, other.span().start())).matches();
            end = joined ? other.span().end() : end;
        }
        return end;
    }

    private boolean isCount(Quantity figure) {
        return units.kindOf(figure.unit()).filter(Unit.Kind.COUNT::equals).isPresent();
    }

    private static boolean isEnd(Term term, boolean listed) {
        return term.text().equals("《") || (listed && term.text().equals("、"));
    }

    private static boolean isInName(Clause clause, Term term) {
        return clause.mentions().stream().anyMatch(mention -> mention.span().contains(term.span()));
    }
}
