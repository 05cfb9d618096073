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
    private static final int BALANCE = 1;
    private static final int WIDEST_HALF = 14;
    private static final double LONGEST_LABEL = 6;
    private static final double SHORTEST_TITLE = 9;
    private static final double ALIKE = 0.75;

    /** The parts of these lines, in the order printed. */
    static Headline of(List<Line> lines) {
        StringBuilder torn = new StringBuilder();
        List<Line> whole = new ArrayList<>();
        for (Line line : lines) {
            if (isFragment(line.text())) {
                torn.append(DOUBLED.matcher(line.text()).replaceAll(found -> single(found.group())));
            } else if (whole.stream().noneMatch(other -> repeats(line, other))) {
                whole.add(line);
            }
        }
        Headline headline = whole.isEmpty() ? none() : ofWhole(whole, torn.isEmpty());
        return torn.isEmpty() ? headline : headline.headedBy(torn.toString());
    }

    /** The title that an input gives apart from its text. */
    static Headline ofTitle(Optional<String> title) {
        return new Headline(Optional.empty(), title.map(Headline::spaced), Optional.empty()).withoutColumn();
    }

    /** Whether the line is a piece of a title printed twice over itself: each character stands twice. */
    static boolean isFragment(String text) {
        return DOUBLED.matcher(text).matches();
    }

    /** Whether {@code line} says what {@code other} says, as a title repeated above the text does. */
    private static boolean repeats(Line line, Line other) {
        return Bigrams.of(other.text()).shareIn(Bigrams.of(line.text())) >= ALIKE && other.width() >= LONGEST_LABEL;
    }

    private static Headline ofWhole(List<Line> lines, boolean mayHaveHalves) {
        int main = 0;
        int dash = firstDash(lines);
        if (dash > 0) {
            main = dash - 1;
        } else if (dash == 0 && lines.size() > 1) {
            List<Line> turned = new ArrayList<>(lines.subList(1, lines.size()));
            turned.add(lines.get(0));
            return ofWhole(turned, mayHaveHalves);
        } else if (isLabel(lines)) {
            main = 1;
        }
        int end = main + 1;
        if (mayHaveHalves && end < lines.size() && isSecondHalf(lines.get(main), lines.get(end))) {
            end++;
        }
        return new Headline(
                        joined(lines.subList(0, main)),
                        joined(lines.subList(main, end)),
                        joined(lines.subList(end, lines.size())).map(text -> text.replaceFirst("^[—－-]+\\s*", "")))
                .withoutColumn();
    }

    private static boolean isLabel(List<Line> lines) {
        return lines.size() > 1
                && lines.get(0).width() <= LONGEST_LABEL
                && (lines.get(1).width() >= SHORTEST_TITLE
                        || lines.get(0).text().endsWith("广告"));
    }

    private static int firstDash(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith("—")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSecondHalf(Line first, Line second) {
        return Math.abs(letters(first) - letters(second)) <= BALANCE
                && letters(first) <= WIDEST_HALF
                && !SPACES.matcher(first.text()).find();
    }

    private static long letters(Line line) {
        return line.text().chars().filter(Character::isLetterOrDigit).count();
    }

    /** The column's name in brackets before a title is a kicker. */
    private Headline withoutColumn() {
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

    private static Optional<String> joined(List<Line> lines) {
        return lines.stream().map(Line::text).map(Headline::spaced).reduce((a, b) -> a + " " + b);
    }

    private static String spaced(String text) {
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
