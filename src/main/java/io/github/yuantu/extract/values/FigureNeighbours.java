package io.github.yuantu.extract.values;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Quantity;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the thing that the words right beside a figure give it to: the project whose name holds it, 总投资5亿元的+project. */
final class FigureNeighbours {

    private static final Set<EntityType> MEASURED = Set.of(EntityType.PROJECT, EntityType.FACILITY);
    private static final Set<EntityType> ATTRIBUTED = Set.of(
            EntityType.PROJECT,
            EntityType.FACILITY,
            EntityType.INSTITUTION,
            EntityType.ENTERPRISE,
            EntityType.EVENT,
            EntityType.ASSISTANCE_PROGRAM);
    private static final int REACH = 12;
    private static final Pattern SPENDING = Pattern.compile("(?:投资|投入|斥资|耗资|出资|投資)[^，]{0,4}$");
    private static final Pattern BUILDING =
            Pattern.compile("[^，]{0,10}?(?:建设|建設|兴建|興建|新建|建立|建成|打造|实施|扩建|擴建|改造|改建)[^，的、]{0,4}");
    /** Letters of an ISO 4217 code. */
    private static final int CURRENCY = 3;

    /** The name that the figure is part of. */
    Optional<Mention> around(Clause clause, Quantity figure) {
        return clause.mentions().stream()
                .filter(mention -> mention.span().contains(figure.span()))
                .findFirst();
    }

    /** Whether a figure inside {@code name} measures what it names. */
    boolean isMeasured(Mention name) {
        return MEASURED.contains(name.type());
    }

    /** The thing that the figure is an attribute of, joined by 的. */
    Optional<Mention> attributed(Clause clause, Quantity figure) {
        return clause.mentions().stream()
                .filter(mention -> mention.span().start() >= figure.span().end() && ATTRIBUTED.contains(mention.type()))
                .filter(mention -> mention.span().start() - figure.span().end() <= REACH)
                .filter(mention -> joined(clause, figure, mention))
                .findFirst();
    }

    /** 投资5亿元建设X: what it costs is a figure of what is built. */
    Optional<Mention> built(Clause clause, Quantity figure) {
        boolean money = figure.normalized()
                        .filter(base -> base.unit().length() == CURRENCY)
                        .isPresent()
                && SPENDING.matcher(clause.words(
                                clause.span().start(), figure.span().start()))
                        .find();
        return clause.mentions().stream()
                .filter(mention -> money && MEASURED.contains(mention.type()))
                .filter(mention -> mention.span().start() >= figure.span().end())
                .filter(mention -> BUILDING.matcher(
                                clause.words(figure.span().end(), mention.span().start()))
                        .matches())
                .findFirst();
    }

    private static boolean joined(Clause clause, Quantity figure, Mention mention) {
        String between = clause.words(figure.span().end(), mention.span().start());
        boolean otherFigure = clause.quantities().stream()
                .anyMatch(other -> other.span().start() > figure.span().start()
                        && other.span().start() < mention.span().start());
        return between.contains("的") && !otherFigure && between.indexOf('、') < 0;
    }
}
