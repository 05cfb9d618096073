package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names inside longer names that a reader takes for things of their own: the divisions in 云川省澄江市某某
 * 产业园 and 云川省澄江市财政局, the firm in 某某有限公司年产…项目. A short place name (云川 in 云川铜业公司) with no other place behind it or one
 * further inside is a part of the name only.
 */
final class InnerNames {

    private static final String LEVELS = "市县区州盟旗镇乡";
    /** What the legal forms behind 集团 begin with (有限公司, 股份公司, 总公司): the name goes on. */
    private static final String FORMS = "有股总公控责";

    private static final Set<String> COUNTING = Set.of("统计局", "调查队", "调查总队");

    private static final int SHORTEST = 3;
    private static final Set<EntityType> BEGIN_WITH_A_PLACE =
            EnumSet.of(EntityType.FACILITY, EntityType.PROJECT, EntityType.INSTITUTION, EntityType.ENTERPRISE);
    private static final Set<EntityType> BEGIN_WITH_A_FIRM = EnumSet.of(EntityType.FACILITY, EntityType.PROJECT);

    private InnerNames() {}

    /** Those of {@code candidates} that stand so in {@code names}, in reading order. */
    static List<Mention> in(List<Mention> names, Collection<Mention> candidates) {
        List<Mention> inner = new ArrayList<>();
        for (Mention name : names) {
            int at = name.span().start();
            Optional<Mention> next = next(name, at, candidates);
            while (next.isPresent()) {
                inner.add(next.get());
                at = next.get().span().end();
                next = next.get().type() == EntityType.PLACE ? next(name, at, candidates) : Optional.empty();
            }
            candidates.stream()
                    .filter(candidate -> isParty(candidate, name))
                    .sorted()
                    .forEach(inner::add);
        }
        return inner;
    }

    private static Optional<Mention> next(Mention name, int at, Collection<Mention> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.span().start() == at
                        && candidate.span().end() < name.span().end()
                        && (isOfItsOwn(candidate, name)
                                || opensChain(candidate, name, candidates)
                                || isSeatOfBody(candidate, name, candidates)))
                .max(Comparator.comparingInt(candidate -> candidate.span().length()));
    }

    /** 红帆集团|石溪公司: a firm named whole before the name of one of its own. */
    private static boolean isParent(Mention candidate, Mention name) {
        String parent = PlainForm.of(candidate.text());
        String rest = PlainForm.of(name.text()).substring(parent.length());
        return name.type().isOrganization()
                && (parent.endsWith("集团") || parent.endsWith("公司"))
                && rest.length() > 3
                && FORMS.indexOf(rest.charAt(0)) < 0;
    }

    /** Each of the places for which a character stands in the name of a programme: 闽|宁|协作. */
    private static boolean isParty(Mention candidate, Mention name) {
        return name.type() == EntityType.ASSISTANCE_PROGRAM
                && AbbreviationTagger.found(candidate)
                && name.span().contains(candidate.span());
    }

    /** 云川|澄江县: a short place name before that of a division, or before any other of a site. */
    private static boolean opensChain(Mention candidate, Mention name, Collection<Mention> candidates) {
        int end = candidate.span().end();
        return candidate.type() == EntityType.PLACE
                && BEGIN_WITH_A_PLACE.contains(name.type())
                && candidates.stream()
                        .anyMatch(next -> next.span().start() == end
                                && next.span().end() < name.span().end()
                                && next.type() == EntityType.PLACE
                                && (BEGIN_WITH_A_FIRM.contains(name.type()) || isOfItsOwn(next, name)));
    }

    /** 云川省|澄江市|财政局: divisions before a body, if there are several, or if the body tells figures of its place. */
    private static boolean isSeatOfBody(Mention candidate, Mention name, Collection<Mention> candidates) {
        return name.type() == EntityType.GOVERNMENT_BODY
                && isDivision(candidate)
                && (candidate.span().start() > name.span().start()
                        || COUNTING.stream().anyMatch(name.text()::endsWith)
                        || candidates.stream()
                                .anyMatch(next -> next.span().start()
                                                == candidate.span().end()
                                        && next.span().end() < name.span().end()
                                        && isDivision(next)));
    }

    private static boolean isDivision(Mention candidate) {
        String text = PlainForm.of(candidate.text());
        return candidate.type() == EntityType.PLACE
                && text.length() >= SHORTEST
                && (LEVELS.indexOf(text.charAt(text.length() - 1)) >= 0 || text.endsWith("省"));
    }

    /** 岫澜铁路|澄江段: a line before one of its stretches. */
    private static boolean isLine(Mention candidate, Mention name) {
        return candidate.type() == EntityType.FACILITY
                && name.type() == EntityType.FACILITY
                && name.text().endsWith("段");
    }

    /** 澄江大学|竹艺系: an organisation before one of its departments. */
    private static boolean isOfDepartment(Mention candidate, Mention name) {
        return candidate.type().isOrganization()
                && name.type().isOrganization()
                && name.finder().startsWith(NameTagger.FINDER);
    }

    private static boolean isOfItsOwn(Mention candidate, Mention name) {
        String text = PlainForm.of(candidate.text());
        if (text.length() < SHORTEST) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return (candidate.type() == EntityType.PLACE
                        && BEGIN_WITH_A_PLACE.contains(name.type())
                        && LEVELS.indexOf(last) >= 0)
                || isLine(candidate, name)
                || isOfDepartment(candidate, name)
                || (candidate.type() == EntityType.ENTERPRISE
                        && (BEGIN_WITH_A_FIRM.contains(name.type()) || isParent(candidate, name)));
    }
}
