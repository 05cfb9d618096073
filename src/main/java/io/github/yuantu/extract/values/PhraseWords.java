package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.WordList;
import io.github.yuantu.text.Span;
import io.github.yuantu.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of a clause the words that may stand in an indicator: no times, adverbs, examples or circumstances. */
final class PhraseWords {

    private static final String EDGES = "“”\"‘’'、（）()【】·—-－ \u3000。！？!?…《》";

    /** 补助每人600元: to what the figure is in proportion; 每万人床位 is what one measures. */
    private static final Pattern PER_UNIT = Pattern.compile("每.?");

    private static final Pattern PER_TIME = Pattern.compile("每[年月周天日]");

    private final WordList modals = WordList.named("modal-verbs");
    private final WordList leading = WordList.named("indicator-leading");
    private final WordList trailing = WordList.named("indicator-trailing");
    private final WordList shading = WordList.named("figure-qualifiers");

    /** The words of {@code clause} within {@code stretch} that may be part of one. */
    List<Term> in(Clause clause, Span stretch) {
        List<Term> found = new ArrayList<>();
        for (Term term : clause.terms()) {
            if (stretch.contains(term.span()) && !isAside(clause, term)) {
                found.add(term);
            }
            if (term.text().equals("以来") && stretch.contains(term.span())) {
                found.clear();
            }
        }
        return found;
    }

    private boolean isAside(Clause clause, Term term) {
        boolean inTime = clause.times().stream().anyMatch(time -> time.span().overlaps(term.span()))
                || clause.quantities().stream()
                        .anyMatch(figure -> FigureTerms.isBareDuration(clause, figure)
                                && figure.span().overlaps(term.span()));
        boolean adverb = term.tag().equals("d") && !shading.contains(term.text());
        boolean particle = term.tag().equals("ule")
                || term.tag().equals("uguo")
                || term.tag().equals("uzhe");
        return inTime
                || modals.contains(term.text())
                || PER_TIME.matcher(term.text()).matches()
                || adverb
                || particle
                || isAdjunctOrListed(clause, term)
                || leadsAdjunct(clause, term);
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

    /** Without what belongs to no indicator at either end. */
    List<Term> trimmed(List<Term> terms) {
        int from = 0;
        int to = terms.size();
        while (from < to
                && (isEdge(terms.get(from)) || leading.contains(terms.get(from).text()))) {
            from++;
        }
        while (to > from
                && (isEdge(terms.get(to - 1))
                        || PER_UNIT.matcher(terms.get(to - 1).text()).matches()
                        || trailing.contains(terms.get(to - 1).text()))) {
            to--;
        }
        return terms.subList(from, to);
    }

    private static boolean isEdge(Term term) {
        return term.text().length() == 1 && EDGES.contains(term.text());
    }

    /** At most {@code longest} characters of them, cut at the front if {@code keepEnd}, otherwise at the end. */
    static List<Term> shortened(List<Term> terms, int longest, boolean keepEnd) {
        List<Term> rest = new ArrayList<>(terms);
        while (rest.size() > 1 && text(rest).length() > longest) {
            rest.remove(keepEnd ? 0 : rest.size() - 1);
        }
        return rest;
    }

    /** What stands behind the last {@code sign}. */
    static List<Term> afterLast(List<Term> terms, String sign) {
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (terms.get(i).text().equals(sign)) {
                return terms.subList(i + 1, terms.size());
            }
        }
        return terms;
    }

    static String text(List<Term> terms) {
        return terms.stream().map(Term::text).collect(Collectors.joining()).strip();
    }

    static boolean isVerb(Term term) {
        return term.tag().equals("v")
                || term.tag().equals("vi")
                || term.tag().equals("vshi")
                || term.tag().equals("vyou");
    }

    static boolean isNominal(Term term) {
        return term.tag().startsWith("n")
                || term.tag().equals("vn")
                || term.tag().startsWith("g");
    }
}
