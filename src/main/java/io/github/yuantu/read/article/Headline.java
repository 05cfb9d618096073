package io.github.yuantu.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above a report told apart.
 *
 * @param kicker what stands above the main title
 * @param main the main title, its lines joined
 * @param subtitle what stands below it
 */
record Headline(Optional<String> kicker, Optional<String> main, Optional<String> subtitle) {

    private static final Pattern DOUBLED = Pattern.compile("(?:(\\p{IsHan})\\1\\s*)+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern COLUMN = Pattern.compile("^[【\\[](?<column>[^】\\]]{2,40})[】\\]]\\s*(?<rest>.{4,})$");
    private static final double LONGEST_LABEL = 6;
    private static final int LONGEST_FRAGMENT = 60;
    private static final double ALIKE = 0.75;

    /** The parts of these lines, in the order printed; {@code body} is the text they stand above. */
    static Headline of(List<Line> lines, String body) {
        StringBuilder torn = new StringBuilder();
        List<Line> whole = new ArrayList<>();
        for (Line line : lines) {
            if (isFragment(line.text())) {
                torn.append(DOUBLED.matcher(line.text()).replaceAll(found -> single(found.group())));
            } else if (whole.stream().noneMatch(other -> repeats(line, other))) {
                whole.add(line);
            }
        }
        Headline headline = whole.isEmpty() ? none() : new Titles(body).headline(whole, torn.isEmpty());
        return torn.isEmpty() ? headline : headline.headedBy(torn.toString());
    }

    /** The title that an input gives apart from its text. */
    static Headline ofTitle(Optional<String> title) {
        return new Headline(Optional.empty(), title.map(Headline::spaced), Optional.empty()).withoutColumn();
    }

    /** Whether the line is a piece of a title printed twice over itself: each character stands twice. */
    static boolean isFragment(String text) {
        return text.length() <= LONGEST_FRAGMENT && DOUBLED.matcher(text).matches();
    }

    /** Whether {@code line} says what {@code other} says, as a title repeated above the text does. */
    private static boolean repeats(Line line, Line other) {
        return Shingles.pairs(other.text()).shareIn(Shingles.pairs(line.text())) >= ALIKE
                && other.width() >= LONGEST_LABEL;
    }

    /** The column's name in brackets before a title is a kicker. */
    Headline withoutColumn() {
        Matcher column = COLUMN.matcher(main.orElse(""));
        return column.matches()
                ? new Headline(
                        kicker.or(() -> Optional.of(column.group("column"))),
                        Optional.of(column.group("rest")),
                        subtitle)
                : this;
    }

    private Headline headedBy(String torn) {
        return new Headline(
                kicker, Optional.of(main.map(text -> torn + " " + text).orElse(torn)), subtitle);
    }

    private static Headline none() {
        return new Headline(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static String spaced(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    private static String single(String doubled) {
        String bare = SPACES.matcher(doubled).replaceAll("");
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < bare.length(); i += 2) {
            single.append(bare.charAt(i));
        }
        return single.toString();
    }
}
