package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Quantity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives listed figures to listed things: A、B和C投资分别为8亿元、5亿元和2亿元. */
final class Distribution {

    private static final String EACH = "分别";

    private Distribution() {}

    /**
     * The thing that {@code figure} is of, if as many things of one class are listed as figures after 分别.
     *
     * @param earlier the names of the clause before
     */
    static Optional<Mention> owner(List<Mention> earlier, Clause clause, Quantity figure) {
        int each = clause.text().indexOf(EACH) + clause.span().start();
        if (!clause.text().contains(EACH) || figure.span().start() < each) {
            return Optional.empty();
        }
        List<Quantity> figures = clause.quantities().stream()
                .filter(other -> other.span().start() > each)
                .toList();
        List<Mention> here = clause.mentions().stream()
                .filter(mention -> mention.span().end() <= each)
                .toList();
        Map<EntityType, List<Mention>> listed = (here.isEmpty() ? earlier : here)
                .stream()
                        .filter(mention -> mention.type() != EntityType.PERSON)
                        .collect(Collectors.groupingBy(
                                Mention::type, () -> new EnumMap<>(EntityType.class), Collectors.toList()));
        return listed.values().stream()
                .filter(things -> figures.size() > 1 && things.size() == figures.size())
                .findFirst()
                .map(things -> things.get(figures.indexOf(figure)));
    }
}
