package io.github.yuantu.resolve;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.FoldedName;
import io.github.yuantu.knowledge.Referent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the articles of one page name together: the referents that are one thing there.
 *
 * @param page the page's source
 * @param type its class
 * @param occurrences the referents, at least one
 */
record Thing(String page, EntityType type, List<Occurrence> occurrences) {

    /** Of several full names the fullest first; of two equally full the one that sorts first. */
    static final Comparator<String> FULLEST_FIRST = Comparator.comparingInt(
                    (String name) -> FoldedName.of(name).length())
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    Thing {
        occurrences = List.copyOf(occurrences);
    }

    private Stream<Referent> referents() {
        return occurrences.stream().map(Occurrence::referent);
    }

    /** Its fullest name; one that holds everywhere is preferred to one that holds on this page only. */
    String fullName() {
        return referents()
                .filter(referent -> referent.scope() == scope())
                .map(Referent::name)
                .min(FULLEST_FIRST)
                .orElseThrow();
    }

    Name name() {
        return new Name(type, FoldedName.of(fullName()));
    }

    /** All its names as printed. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        referents().forEach(referent -> names.addAll(referent.names()));
        return names;
    }

    /** A name carries beyond the page as soon as one of its articles has it whole. */
    Referent.Scope scope() {
        return referents().map(Referent::scope).min(Comparator.naturalOrder()).orElseThrow();
    }

    Optional<String> divisionCode() {
        return referents().flatMap(referent -> referent.divisionCode().stream()).min(Comparator.naturalOrder());
    }

    /** How often the page names it. */
    int mentions() {
        return referents().mapToInt(referent -> referent.mentions().size()).sum();
    }

    Thing as(EntityType other) {
        return new Thing(page, other, occurrences);
    }

    Thing and(Thing other) {
        return new Thing(
                page,
                type,
                Stream.concat(occurrences.stream(), other.occurrences.stream()).toList());
    }
}
