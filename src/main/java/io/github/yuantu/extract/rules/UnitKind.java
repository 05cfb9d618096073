package io.github.yuantu.extract.rules;

import static io.github.yuantu.knowledge.EntityType.ASSISTANCE_PROGRAM;
import static io.github.yuantu.knowledge.EntityType.ENTERPRISE;
import static io.github.yuantu.knowledge.EntityType.FACILITY;
import static io.github.yuantu.knowledge.EntityType.GOVERNMENT_BODY;
import static io.github.yuantu.knowledge.EntityType.INSTITUTION;
import static io.github.yuantu.knowledge.EntityType.PLACE;
import static io.github.yuantu.knowledge.EntityType.POLICY;
import static io.github.yuantu.knowledge.EntityType.PROJECT;

import io.github.yuantu.knowledge.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a unit of a skeleton holds: names of one class, or an enumeration of several classes that may stand in one.
 *
 * @param number its number among the kinds; smaller kinds come first
 * @param types the classes that its names may be of
 */
record UnitKind(int number, Set<EntityType> types) {

    private static final char FIRST = '\uE000';
    private static final char FIRST_TOPIC = '\uE100';
    private static final List<Set<EntityType>> MIXTURES = List.of(
            Set.of(PLACE, FACILITY),
            Set.of(PROJECT, FACILITY),
            Set.of(POLICY, ASSISTANCE_PROGRAM),
            Set.of(ENTERPRISE, GOVERNMENT_BODY, INSTITUTION),
            Set.of(PROJECT, FACILITY, INSTITUTION),
            Set.of(ENTERPRISE, GOVERNMENT_BODY, INSTITUTION, PLACE),
            Set.of(ENTERPRISE, GOVERNMENT_BODY, INSTITUTION, FACILITY));
    private static final List<UnitKind> ALL = all();

    UnitKind {
        types = Set.copyOf(types);
    }

    private static List<UnitKind> all() {
        List<UnitKind> kinds = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            kinds.add(new UnitKind(kinds.size(), Set.of(type)));
        }
        MIXTURES.forEach(mixture -> kinds.add(new UnitKind(kinds.size(), mixture)));
        return List.copyOf(kinds);
    }

    /** The kind of a single name of this class. */
    static UnitKind of(EntityType type) {
        return smallest(Set.of(type)).orElseThrow();
    }

    /** The kind of an enumeration that goes on with a name of {@code other}, if the two may stand in one. */
    Optional<UnitKind> joinedWith(UnitKind other) {
        List<EntityType> together = new ArrayList<>(types);
        together.addAll(other.types);
        return smallest(together);
    }

    private static Optional<UnitKind> smallest(Collection<EntityType> held) {
        return ALL.stream().filter(kind -> kind.types.containsAll(held)).findFirst();
    }

    /** All kinds of which a unit may hold a name of one of these classes. */
    static List<UnitKind> holding(Collection<EntityType> wanted) {
        return ALL.stream()
                .filter(kind -> kind.types.stream().anyMatch(wanted::contains))
                .toList();
    }

    /** The character that stands for such a unit within a sentence. */
    char symbol() {
        return (char) (FIRST + number);
    }

    /** The character that stands for such a unit as what the text was speaking of when the sentence began. */
    char topicSymbol() {
        return (char) (FIRST_TOPIC + number);
    }

    /** The bits that stand for units of these kinds, named or spoken of before, in {@link #bitOf}. */
    static long bits(Collection<UnitKind> kinds, boolean topic) {
        return kinds.stream()
                .mapToLong(kind -> bitOf(topic ? kind.topicSymbol() : kind.symbol()))
                .reduce(0, (one, other) -> one | other);
    }

    /** One bit for each symbol of a unit, none for other characters. */
    static long bitOf(char symbol) {
        if (symbol >= FIRST && symbol < FIRST + ALL.size()) {
            return 1L << (symbol - FIRST);
        }
        return symbol >= FIRST_TOPIC && symbol < FIRST_TOPIC + ALL.size()
                ? 1L << (ALL.size() + symbol - FIRST_TOPIC)
                : 0;
    }

    /** The kind that a character within a sentence stands for. */
    static Optional<UnitKind> ofSymbol(char symbol) {
        int number = symbol - FIRST;
        return number >= 0 && number < ALL.size() ? Optional.of(ALL.get(number)) : Optional.empty();
    }
}
