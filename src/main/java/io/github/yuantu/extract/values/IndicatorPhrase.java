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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the phrase that says what a figure measures out of the words before and after it in its clause. */
final class IndicatorPhrase {

    private static final int LONGEST = 24;
    private static final Set<String> CHANGED_TO = Set.of("到", "至", "为");
    private static final Pattern OR = Pattern.compile("[或和、至到]");
    /** 3个千亿元级基地: the figure right behind another one is an attribute. */
    private static final Pattern GRADE = Pattern.compile("级|以上|以下");

    /** 60平方米以下的铺面: the figure before only bounds what this one measures. */
    private static final Pattern BOUNDING = Pattern.compile("及?(?:以上|以下|以内)(?:的|、)?");

    private static final int LONGEST_BEHIND = 14;
    private static final String EDGES = "“”\"‘’'、（）()【】·—-－ \u3000。！？!?…《》";

    private final WordList leading = WordList.named("indicator-leading");
    private final WordList trailing = WordList.named("indicator-trailing");
    private final WordList reaching = WordList.named("reaching-verbs");
    private final WordList kept = WordList.named("figure-qualifiers");
    private final WordList after = WordList.named("figure-bounds-after");
    private final WordList causing = WordList.named("causing-verbs");
    private final CountedNoun counted = new CountedNoun();
    private final UnitTable units;

    IndicatorPhrase(UnitTable units) {
        this.units = units;
    }

    /** What {@code figure} of {@code clause} measures; empty if the words beside it do not tell. */
    Optional<String> of(Clause clause, Quantity figure, Optional<Mention> subject) {
        List<Term> before = before(clause, figure, subject);
        List<Term> behind = behind(clause, figure);
        boolean counts = isCount(figure);
        boolean verb = !before.isEmpty() && before.get(before.size() - 1).tag().startsWith("v");
        boolean attribute =
                clause.words(figure.span().end(), clause.span().end()).startsWith("的");
        boolean onlyVerbs = before.stream().allMatch(IndicatorPhrase::isVerb);
        String head = text(before);
        boolean both = head.length() < 2 || counts || (verb && (!attribute || onlyVerbs));
        if (counts && isFreeBefore(clause, figure, before)) {
            Optional<String> doing = counted.doing(clause, figure, behind);
            if (doing.isPresent()) {
                return doing;
            }
        }
        boolean listed = counts && head.contains("、") && text(behind).length() > 1;
        String phrase = listed ? text(behind) : both ? head + text(behind) : head;
        return Optional.of(phrase).filter(words -> words.length() > 1);
    }

    /** Whether the counted things are themselves the ones who act in the words behind: 吸引30家企业参展, 与10家企业签约. */
    private boolean isFreeBefore(Clause clause, Quantity figure, List<Term> before) {
        return before.isEmpty()
                || clause.terms().stream()
                        .filter(term -> term.span().end() <= figure.span().start() && !isAdverb(term))
                        .reduce((first, second) -> second)
                        .filter(term -> term.tag().equals("p") || causing.contains(term.text()))
                        .isPresent();
    }

    private static boolean isEnd(Term term, boolean listed) {
        return term.text().equals("《") || (listed && term.text().equals("、"));
    }

    private boolean isCount(Quantity figure) {
        return units.kindOf(figure.unit()).filter(Unit.Kind.COUNT::equals).isPresent();
    }

    private static boolean isNominal(Term term) {
        return term.tag().startsWith("n")
                || term.tag().equals("vn")
                || term.tag().equals("gi")
                || term.tag().startsWith("g");
    }

    private static boolean isAdverb(Term term) {
        return term.tag().startsWith("d") || term.tag().startsWith("m");
    }

    /** The words that make the figure a change of another one, cleaned like an indicator. */
    String wordsBefore(Clause clause, Quantity figure, Optional<Mention> subject) {
        return text(before(clause, figure, subject));
    }

    /** What a clause without figure speaks of, up to its verb: the topic of the figures in the next clause. */
    Optional<String> topic(Clause clause, Optional<Mention> subject) {
        int start = subject.filter(mention -> clause.span().contains(mention.span()))
                .map(mention -> mention.span().end())
                .orElse(clause.span().start());
        List<Term> head = new ArrayList<>();
        for (Term term :
                kept(clause, new Span(start, Math.max(start, clause.span().end())))) {
            if (isVerb(term)) {
                break;
            }
            head.add(term);
        }
        boolean circumstance = !head.isEmpty() && head.get(0).tag().equals("p");
        return Optional.of(text(trimmed(head))).filter(words -> words.length() > 1 && !circumstance);
    }

    private List<Term> before(Clause clause, Quantity figure, Optional<Mention> subject) {
        int start = clause.span().start();
        boolean follows = false;
        for (Quantity other : clause.quantities()) {
            if (other.span().start() < figure.span().start()) {
                start = other.span().end();
                follows = true;
            }
        }
        Matcher bounding = BOUNDING.matcher(clause.words(start, figure.span().start()));
        start += follows && bounding.lookingAt() ? bounding.end() : 0;
        int previous = start;
        if (follows) {
            start = clause.mentions().stream()
                    .map(mention -> mention.span().end())
                    .filter(end -> end > previous && end <= figure.span().start())
                    .max(Integer::compare)
                    .orElse(start);
        }
        if (subject.isPresent() && subject.get().span().end() <= figure.span().start()) {
            start = Math.max(start, subject.get().span().end());
        }
        List<Term> terms =
                kept(clause, new Span(start, Math.max(start, figure.span().start())));
        List<Term> own = trimmed(upToReaching(afterLast(follows ? afterLast(terms, "、") : terms, "等")));
        return shortened(withoutChange(terms, own), LONGEST, true);
    }

    /** 人口减少到…, 扩展到…: what the figure measures stands before the verb of change; nothing if that is all. */
    private static List<Term> withoutChange(List<Term> terms, List<Term> trimmed) {
        boolean changes = !terms.isEmpty()
                && CHANGED_TO.contains(terms.get(terms.size() - 1).text())
                && !trimmed.isEmpty()
                && trimmed.get(trimmed.size() - 1).tag().startsWith("v");
        return changes ? trimmed.subList(0, trimmed.size() - 1) : trimmed;
    }

    /** The noun counted: up to the verb that follows it. */
    private List<Term> behind(Clause clause, Quantity figure) {
        int start = endOfCoordination(clause, figure);
        int end = clause.span().end();
        boolean followed = false;
        for (Quantity other : clause.quantities()) {
            boolean attribute = other.span().start() == start
                    && GRADE.matcher(clause.words(other.span().end(), end)).lookingAt();
            if (other.span().start() >= start && other.span().start() < end && !attribute) {
                end = other.span().start();
                followed = true;
            }
        }
        boolean joined = clause.words(start, end).startsWith("的");
        boolean counts = isCount(figure);
        String bound = after.at(clause.text(), start - clause.span().start());
        List<Term> head = new ArrayList<>();
        for (Term term : kept(clause, new Span(Math.min(start + bound.length(), end), end))) {
            boolean nounDone =
                    text(head).length() > 1 && head.stream().anyMatch(part -> isNominal(part) || isVerb(part));
            boolean possessor = counts
                    && nounDone
                    && term.text().equals("的")
                    && head.stream().allMatch(IndicatorPhrase::isNominal);
            boolean owner = !head.isEmpty() && head.get(head.size() - 1).text().equals("的") && isInName(clause, term);
            boolean last = term.span().end() == end && joined;
            if ((nounDone && isVerb(term) && !last)
                    || isEnd(term, followed || (figure.unit().equals("个") && nounDone))
                    || owner
                    || possessor) {
                break;
            }
            head.add(term);
        }
        List<Term> noun = trimmed(head);
        List<Term> any =
                head.stream().filter(term -> term.tag().startsWith("n")).toList();
        return shortened(noun.isEmpty() ? any : noun, LONGEST_BEHIND, false);
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

    private static boolean isInName(Clause clause, Term term) {
        return clause.mentions().stream().anyMatch(mention -> mention.span().contains(term.span()));
    }

    private static boolean isVerb(Term term) {
        return term.tag().equals("v")
                || term.tag().equals("vi")
                || term.tag().equals("vshi")
                || term.tag().equals("vyou");
    }

    /** 覆盖率争取超过全省平均水平: what is measured stands before the verb. */
    private List<Term> upToReaching(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (reaching.contains(terms.get(i).text())
                    && text(trimmed(terms.subList(0, i))).length() > 2) {
                return terms.subList(0, i);
            }
        }
        return terms;
    }

    private static List<Term> afterLast(List<Term> terms, String sign) {
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (terms.get(i).text().equals(sign)) {
                return terms.subList(i + 1, terms.size());
            }
        }
        return terms;
    }

    private static List<Term> shortened(List<Term> terms, int longest, boolean keepEnd) {
        List<Term> rest = new ArrayList<>(terms);
        while (rest.size() > 1 && text(rest).length() > longest) {
            rest.remove(keepEnd ? 0 : rest.size() - 1);
        }
        return rest;
    }

    private List<Term> kept(Clause clause, Span stretch) {
        List<Term> kept = new ArrayList<>();
        for (Term term : clause.terms()) {
            if (stretch.contains(term.span()) && !isAside(clause, term)) {
                kept.add(term);
            }
            if (term.text().equals("以来") && stretch.contains(term.span())) {
                kept.clear();
            }
        }
        return kept;
    }

    private boolean isAside(Clause clause, Term term) {
        boolean inTime = clause.times().stream().anyMatch(time -> time.span().overlaps(term.span()));
        boolean adverb = term.tag().equals("d") && !kept.contains(term.text());
        boolean particle = term.tag().equals("ule")
                || term.tag().equals("uguo")
                || term.tag().equals("uzhe");
        return inTime || adverb || particle || isAdjunctOrListed(clause, term) || leadsAdjunct(clause, term);
    }

    /** 在+place tells where, not what; names in a list are examples. */
    private static boolean isAdjunctOrListed(Clause clause, Term term) {
        return clause.mentions().stream()
                .filter(mention -> mention.span().contains(term.span()))
                .anyMatch(mention -> isListed(clause, mention)
                        || clause.terms().stream()
                                .anyMatch(other -> other.tag().equals("p")
                                        && other.span().end() == mention.span().start()));
    }

    /** The preposition goes with the name that it leads. */
    private static boolean leadsAdjunct(Clause clause, Term term) {
        return term.tag().equals("p")
                && clause.mentions().stream()
                        .anyMatch(
                                mention -> mention.span().start() == term.span().end());
    }

    private static boolean isListed(Clause clause, Mention mention) {
        String before = clause.words(clause.span().start(), mention.span().start());
        String behind = clause.words(mention.span().end(), clause.span().end());
        return before.endsWith("、") || behind.startsWith("、") || behind.startsWith("等");
    }

    private List<Term> trimmed(List<Term> terms) {
        int from = 0;
        int to = terms.size();
        while (from < to
                && (isEdge(terms.get(from)) || leading.contains(terms.get(from).text()))) {
            from++;
        }
        while (to > from
                && (isEdge(terms.get(to - 1))
                        || trailing.contains(terms.get(to - 1).text()))) {
            to--;
        }
        return terms.subList(from, to);
    }

    private static boolean isEdge(Term term) {
        return term.text().length() == 1 && EDGES.contains(term.text());
    }

    private static String text(List<Term> terms) {
        StringBuilder words = new StringBuilder();
        terms.forEach(term -> words.append(term.text()));
        return words.toString().strip();
    }
}
