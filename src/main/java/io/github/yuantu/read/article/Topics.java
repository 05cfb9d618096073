package io.github.yuantu.read.article;

import java.util.List;

/**
 * Whether the text goes on about the same matter beyond a heading: two parts of one article repeat each other's names
 * and terms, two articles hardly do. Nothing but a stretch on either side is looked at, so its cost does not grow with
 * the page.
 */
final class Topics {

    private static final int STRETCH = 1500;
    private static final int NEAR = 400;
    private static final int LEAST = 40;
    private static final double NEW_MATTER = 0.03;
    private static final double NEW_MATTER_BELOW_TITLE = 0.06;
    private static final double TITLE_WIDTH = 12;
    private static final double ECHO = 0.25;

    private final List<Line> lines;
    private final List<LineKind> kinds;

    Topics(List<Line> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Whether what follows from line {@code to} is of another matter than what stands before line {@code from}. */
    boolean changes(int from, int to) {
        String before = before(from);
        String after = after(to, STRETCH);
        return before.length() >= LEAST && after.length() >= LEAST && shared(before, after) < limit(to - 1);
    }

    /** A long heading whose words come again below it is rather a headline than a heading within an article. */
    private double limit(int heading) {
        boolean title = lines.get(heading).width() >= TITLE_WIDTH && echo(heading) >= ECHO;
        return title ? NEW_MATTER_BELOW_TITLE : NEW_MATTER;
    }

    /** How much of the words of a line stands in the text that follows it, from 0 to 1. */
    double echo(int at) {
        return Shingles.triples(lines.get(at).text()).shareIn(Shingles.triples(after(at + 1, NEAR)));
    }

    private static double shared(String before, String after) {
        String near = after.substring(0, Math.min(NEAR, after.length()));
        Shingles old = Shingles.triples(before);
        return Shingles.triples(near).shareIn(old) + old.shareIn(Shingles.triples(after));
    }

    private String before(int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from - 1; i >= 0 && text.length() < STRETCH && !parts(kinds.get(i)); i--) {
            text.insert(0, end(lines.get(i).text()));
            if (kinds.get(i) == LineKind.OPENING) {
                break;
            }
        }
        return text.toString();
    }

    private String after(int to, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = to; i < lines.size() && text.length() < longest; i++) {
            if (parts(kinds.get(i)) || kinds.get(i) == LineKind.OPENING) {
                break;
            }
            String line = lines.get(i).text();
            text.append(line, 0, Math.min(line.length(), longest));
        }
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - STRETCH));
    }

    private static boolean parts(LineKind kind) {
        return kind == LineKind.BYLINE || kind == LineKind.JUMP || kind == LineKind.SIGN_OFF;
    }
}
