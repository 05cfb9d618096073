package io.github.yuantu.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several mentions of one article name together.
 *
 * @param type the class of the thing
 * @param name its fullest name: the longest printed, or one completed from context (市委 → 克拉玛依市委)
 * @param aliases the other names by which the article calls it, as printed
 * @param scope how far its name carries
 * @param divisionCode the GB/T 2260 code, for a place that has one
 * @param mentions where it is named, in reading order, at least one
 */
public record Referent(
        EntityType type,
        String name,
        SortedSet<String> aliases,
        Scope scope,
        Optional<String> divisionCode,
        List<Mention> mentions) {

    /** How far a name identifies what it names. */
    public enum Scope {
        /** The name means the same wherever it stands. */
        WORLD,
        /** The name (市政府, 区委组织部, 智算中心) means this only on its own page; never joined across pages by name. */
        PAGE
    }

    public Referent {
        aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
        mentions = mentions.stream().sorted().toList();
    }

    /** A referent whose name means the same everywhere. */
    public static Referent of(EntityType type, String name, Collection<String> aliases, List<Mention> mentions) {
        return new Referent(type, name, new TreeSet<>(aliases), Scope.WORLD, Optional.empty(), mentions);
    }

    /** Every name that the article has for it: not the words that only point back to it (该公司, 两地). */
    public SortedSet<String> names() {
        Set<String> pointers = texts(true).collect(Collectors.toSet());
        TreeSet<String> named = new TreeSet<>(List.of(name));
        texts(false).forEach(named::add);
        aliases.stream().filter(alias -> !pointers.contains(alias)).forEach(named::add);
        return named;
    }

    /** Where it is named closest to {@code mention}, earlier rather than later. */
    public Mention nearest(Mention mention) {
        return mentions.stream()
                .min(Comparator.comparingInt((Mention other) ->
                                Math.abs(other.span().start() - mention.span().start()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private Stream<String> texts(boolean references) {
        return mentions.stream()
                .filter(mention -> mention.isReference() == references)
                .map(Mention::text);
    }
}
