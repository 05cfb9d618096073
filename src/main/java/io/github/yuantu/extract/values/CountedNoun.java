package io.github.yuantu.extract.values;

import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one noun phrase of counted things and what they do: 35名学生参赛 counts 参赛学生. */
final class CountedNoun {

    private static final int LONGEST_DOING = 14;
    private static final int SHORT_DOING = 2;
    /** A verb and a noun behind things may be their name (3家地方共建中心); persons act. */
    private static final int COMPOUND = 2;

    private static final String PERSONS = "人名位";
    private static final String SIGNS = "、“”\"（）()。！？!?《》的";

    /**
     * The things with what they do before them.
     *
     * @param noun the words behind the figure up to the verb
     */
    Optional<String> doing(Clause clause, Quantity figure, List<Term> noun) {
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        List<Term> rest = done(clause, figure, noun.get(noun.size() - 1).span().end());
        String doing = text(PhraseWords.shortened(rest, LONGEST_DOING, false));
        boolean acts = !rest.isEmpty()
                && rest.get(0).tag().startsWith("v")
                && doing.length() >= SHORT_DOING
                && (!mayBeName(clause, noun, rest) || PERSONS.contains(figure.unit()));
        String things = noun.stream().map(Term::text).collect(Collectors.joining());
        return acts ? Optional.of(doing + (doing.length() > SHORT_DOING ? "的" : "") + things) : Optional.empty();
    }

    /** 3家地方共建中心: nothing but a verb and a noun right behind the things. */
    private static boolean mayBeName(Clause clause, List<Term> noun, List<Term> rest) {
        int from = noun.get(noun.size() - 1).span().end();
        int to = rest.get(rest.size() - 1).span().end();
        return rest.size() == COMPOUND
                && rest.get(0).span().start() == from
                && clause.terms().stream()
                        .noneMatch(term -> term.tag().equals("ule")
                                && term.span().start() >= from
                                && term.span().end() <= to);
    }

    /** What {@code clause} says behind {@code from} that is done, up to the next figure, without circumstances. */
    List<Term> done(Clause clause, Quantity figure, int from) {
        int end = clause.quantities().stream()
                .filter(next -> next.span().start() >= figure.span().end() && !FigureTerms.isBareDuration(clause, next))
                .mapToInt(next -> next.span().start())
                .findFirst()
                .orElse(clause.span().end());
        List<Term> words = clause.terms().stream()
                .filter(term -> term.span().start() >= from && term.span().end() <= end)
                .filter(term -> !isAside(clause, term))
                .toList();
        return withoutCircumstances(words);
    }

    private static boolean isAside(Clause clause, Term term) {
        return term.tag().startsWith("d")
                || term.tag().equals("ad")
                || term.tag().equals("ule")
                || term.tag().startsWith("w")
                || SIGNS.indexOf(term.text().charAt(0)) >= 0
                || clause.times().stream().anyMatch(time -> time.span().overlaps(term.span()))
                || clause.quantities().stream()
                        .anyMatch(time -> FigureTerms.isBareDuration(clause, time)
                                && time.span().overlaps(term.span()));
    }

    /** 在澄江市开工, 在大家的努力下返岗: from the preposition to the word of place, otherwise to the verb. */
    private static List<Term> withoutCircumstances(List<Term> words) {
        List<Term> rest = words;
        while (!rest.isEmpty() && rest.get(0).tag().equals("p")) {
            List<Term> toPlace = rest.stream()
                    .dropWhile(term -> !term.tag().equals("f"))
                    .skip(1)
                    .toList();
            boolean placed = rest.stream().anyMatch(term -> term.tag().equals("f"));
            rest = placed
                    ? toPlace
                    : rest.stream().dropWhile(term -> !PhraseWords.isVerb(term)).toList();
        }
        return rest;
    }

    private static String text(List<Term> terms) {
        return terms.stream().map(Term::text).collect(Collectors.joining());
    }
}
