package io.github.yuantu.serve.explore;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of an entity.
 *
 * @param thing the entity
 * @param classes local names of all its classes of ours
 * @param names all its names, the fullest first
 * @param divisionCode its GB/T 2260 code, empty if it has none
 * @param mentions how often articles name it
 * @param articleCount how many articles do
 * @param uncounted whether it is named so often that there may be more articles
 * @param articles the newest of them
 * @param facts its relations and dates, by property and direction
 * @param posts the posts it holds, or that are held in it
 * @param figures its figures
 * @param quotations what it is quoted with
 * @param totals how many posts, figures and quotations there are, also those left out
 * @param within the places it lies in, the nearest first
 */
public record EntityPage(
        Thing thing,
        List<String> classes,
        List<String> names,
        String divisionCode,
        int mentions,
        int articleCount,
        boolean uncounted,
        List<NamedIn> articles,
        List<Group> facts,
        List<Post> posts,
        List<Figure> figures,
        List<Quote> quotations,
        Totals totals,
        List<Thing> within) {

    /** How many there are, also those left out. */
    public record Totals(int posts, int figures, int quotations) {}

    /** An article, and how often it names the entity. */
    public record NamedIn(ArticleLine article, int times) {}

    /**
     * Facts of one property.
     *
     * @param relation the property's local name
     * @param inverse whether the entity is the object
     * @param total how many there are
     * @param lines those that are shown
     */
    public record Group(String relation, boolean inverse, int total, List<Line> lines) {}

    /**
     * A fact, seen from the entity.
     *
     * @param other the thing at the other end
     * @param value the value at the other end, empty if there is a thing
     * @param when the other thing's own date, empty if it has none
     * @param proof who says it
     */
    public record Line(Optional<Thing> other, String value, String when, Proof proof) {}
}
