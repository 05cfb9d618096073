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
     * The counted things with what they do before them.
     *
     * @param noun the words behind the figure up to the verb
     */
    Optional<String> doing(Clause clause, Quantity figure, List<Term> noun) {
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int from = noun.get(noun.size() - 1).span().end();
        List<Term> rest = clause.terms().stream()
                .filter(term -> term.span().start() >= from)
                .filter(term -> !term.tag().startsWith("d") && !term.tag().equals("ule"))
                .filter(term -> !term.tag().startsWith("w"))
                .toList();
        boolean other = clause.quantities().stream()
                .anyMatch(next -> next.span().start() >= figure.span().end());
        String doing = rest.stream()
                .map(Term::text)
                .filter(word -> SIGNS.indexOf(word.charAt(0)) < 0)
                .collect(Collectors.joining());
        boolean acts = !rest.isEmpty()
                && rest.get(0).tag().startsWith("v")
                && doing.length() >= SHORT_DOING
                && doing.length() <= LONGEST_DOING
                && !other
                && (rest.size() != COMPOUND || PERSONS.contains(figure.unit()));
        String things = noun.stream().map(Term::text).collect(Collectors.joining());
        return acts ? Optional.of(doing + (doing.length() > SHORT_DOING ? "的" : "") + things) : Optional.empty();
    }
}
