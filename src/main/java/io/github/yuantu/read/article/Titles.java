package io.github.yuantu.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells kicker, main title and subtitle apart, whose sizes the text of a page does not keep: by dashes, by lengths, and
 * by the words of the report, which hold those of its title but hardly those of a kicker, and which show where a title
 * was broken into lines.
 */
final class Titles {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern DASHES = Pattern.compile("^[—－-]+\\s*");
    private static final int BALANCE = 2;
    private static final int WIDEST_HALF = 14;
    private static final double LONGEST_LABEL = 6;
    private static final double SHORTEST_TITLE = 9;
    private static final double FOREIGN = 0.2;
    private static final double NATIVE = 0.35;

    private final String body;
    private final Shingles pairs;

    /** Titles above that text. */
    Titles(String body) {
        this.body = body;
        this.pairs = Shingles.pairs(body);
    }

    /** The parts of these lines; {@code whole} tells whether no piece of a torn title stands beside them, whose rest they would be. */
    Headline headline(List<Line> lines, boolean whole) {
        List<String> parts =
                unbroken(lines.stream().map(line -> spaced(line.text())).toList());
        int dash = firstDash(parts);
        if (dash == 0 && parts.size() > 1) {
            parts.add(parts.remove(0));
            dash = firstDash(parts);
        }
        int last = dash > 0 ? dash : parts.size();
        int main = dash > 0 ? dash - 1 : first(parts, whole);
        int end = main + 1;
        if (whole
                && end < last
                && areHalves(parts.get(main), parts.get(end))
                && !isForeignTo(parts.get(main), parts.get(end))) {
            end++;
        } else if (whole && dash > 1 && areHalves(parts.get(main - 1), parts.get(main))) {
            main--;
        }
        return new Headline(
                        joined(parts.subList(0, main)),
                        joined(parts.subList(main, end)),
                        joined(parts.subList(end, parts.size()))
                                .map(text -> DASHES.matcher(text).replaceFirst("")))
                .withoutColumn();
    }

    /** The lines with those joined that the report writes as one: the characters about the seam follow each other in it. */
    private List<String> unbroken(List<String> lines) {
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            int last = whole.size() - 1;
            if (last >= 0 && isOneWord(whole.get(last), line)) {
                whole.set(last, whole.get(last) + line);
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private boolean isOneWord(String first, String second) {
        if (Line.isUnbalanced(first) && !Line.isUnbalanced(first + second)) {
            return true;
        }
        String left = first.substring(Math.max(0, first.length() - 2));
        String right = second.substring(0, Math.min(2, second.length()));
        return left.length() == 2
                && right.length() == 2
                && (isWord(left + right.charAt(0)) || isWord(left.charAt(1) + right));
    }

    private boolean isWord(String seam) {
        return seam.chars().allMatch(Character::isLetterOrDigit) && body.contains(seam);
    }

    /** The first line that the report's words confirm, if those above it are foreign to it; else the first but a label. */
    private int first(List<String> parts, boolean whole) {
        int foreign = 0;
        while (whole && foreign < parts.size() && share(parts.get(foreign)) < FOREIGN) {
            foreign++;
        }
        if (foreign < parts.size() && share(parts.get(foreign)) >= NATIVE) {
            return foreign;
        }
        boolean label = parts.size() > 1
                && letters(parts.get(0)) <= LONGEST_LABEL
                && (letters(parts.get(1)) >= SHORTEST_TITLE || parts.get(0).endsWith("广告"));
        return label ? 1 : 0;
    }

    private boolean isForeignTo(String title, String line) {
        return share(title) >= NATIVE && share(line) < FOREIGN;
    }

    private double share(String title) {
        return Shingles.pairs(title).shareIn(pairs);
    }

    private static int firstDash(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("—")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean areHalves(String first, String second) {
        return Math.abs(letters(first) - letters(second)) <= BALANCE
                && letters(first) <= WIDEST_HALF
                && !SPACES.matcher(first).find();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static Optional<String> joined(List<String> lines) {
        return lines.stream().reduce((a, b) -> a + " " + b);
    }

    private static String spaced(String text) {
        return Headline.spaced(text);
    }
}
