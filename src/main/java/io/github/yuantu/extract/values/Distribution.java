package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Quantity;
import io.github.yuantu.text.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives listed figures to listed things (A、B和C投资分别为8亿元、5亿元和2亿元) and to listed nouns (棉花、小麦产量分别增长3%、5%). */
final class Distribution {

    private static final Pattern AND = Pattern.compile("[、和及与]");
    private static final Pattern LEAD = Pattern.compile("^[，的,]+|同比$|均$|已$");

    private Distribution() {}

    /**
     * The thing that {@code figure} is of, if as many things of one class are listed as figures after 分别.
     *
     * @param earlier the names of the clause before
     */
    static Optional<Mention> owner(List<Mention> earlier, Clause clause, Quantity figure) {
        return Each.of(clause, figure).flatMap(each -> owner(earlier, each, figure));
    }

    private static Optional<Mention> owner(List<Mention> earlier, Each each, Quantity figure) {
        List<Mention> here = each.clause().mentions().stream()
                .filter(mention -> mention.span().end() <= each.at())
                .toList();
        Map<EntityType, List<Mention>> listed = (here.isEmpty() ? earlier : here)
                .stream()
                        .filter(mention -> mention.type() != EntityType.PERSON)
                        .collect(Collectors.groupingBy(
                                Mention::type, () -> new EnumMap<>(EntityType.class), Collectors.toList()));
        return listed.values().stream()
                .filter(things -> things.size() == each.figures().size())
                .findFirst()
                .flatMap(things -> each.counterpart(things, figure));
    }

    /** What {@code figure} measures, if as many nouns are listed before 分别 as figures after it. */
    static Optional<String> indicator(Clause clause, Quantity figure, Optional<Mention> subject) {
        return Each.of(clause, figure).flatMap(each -> indicator(each, figure, subject));
    }

    private static Optional<String> indicator(Each each, Quantity figure, Optional<Mention> subject) {
        Clause clause = each.clause();
        int timed = clause.times().stream()
                .mapToInt(time -> time.span().end())
                .filter(end -> end <= each.at())
                .max()
                .orElse(clause.span().start());
        int start = subject.map(name -> name.span().end())
                .filter(end -> end <= each.at())
                .map(end -> Math.max(end, timed))
                .orElse(timed);
        boolean names = clause.mentions().stream()
                .anyMatch(name -> name.span().start() >= start && name.span().end() <= each.at());
        List<String> nouns =
                List.of(AND.split(LEAD.matcher(clause.words(start, each.at())).replaceAll("")));
        return nouns.size() == each.figures().size() && !names
                ? Optional.of(withHead(clause, each.at(), nouns, each.figures().indexOf(figure)))
                        .filter(noun -> noun.length() > 1)
                : Optional.empty();
    }

    /** 棉花、小麦产量: the head of the last noun is that of all. */
    private static String withHead(Clause clause, int end, List<String> nouns, int index) {
        String last = nouns.get(nouns.size() - 1);
        String head = clause.terms().stream()
                .filter(term -> term.span().end() <= end && term.tag().startsWith("n"))
                .reduce((first, second) -> second)
                .map(Term::text)
                .filter(word -> word.length() > 1 && word.length() < last.length() && last.endsWith(word))
                .orElse("");
        String noun = nouns.get(index);
        boolean shared = nouns.stream().filter(other -> other.endsWith(head)).count() == 1;
        return shared && index < nouns.size() - 1 ? noun + head : noun;
    }
}
