package io.github.yuantu.read.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings among the lines that are nothing else. A heading is no sentence, does not stand within one, and does
 * not fill the column as wrapped lines do: it is shorter or wider; or it leads to a byline or dateline; or its words
 * come again in the text below it, which is of another matter than the text above.
 */
final class Headings {

    private static final Pattern REST_OF_WORD = Pattern.compile("^(?:[^，。；！？、]{1,3}[。；！？、]|[，。；！？、”）》]).*");
    private static final String NO_END = "，、,：:;；。.";
    private static final int LONGEST_HEADING = 38;
    private static final int LONGEST_WITH_COMMA = 26;
    private static final int LONGEST_SUBTITLE = 52;
    private static final int LINES_OF_A_HEADING = 3;
    private static final double SHORT = 0.75;
    private static final double RAGGED = 1.6;
    private static final double VERY_RAGGED = 2.5;
    private static final double ECHO = 0.25;
    private static final int WIDE_GAP = 2;

    private final List<Line> lines;
    private final List<LineKind> kinds;
    private final ColumnWidth columns;
    private final Topics topics;

    /** The headings of these lines; {@code kinds} holds what is known of each and is changed. */
    Headings(List<Line> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
        this.columns = new ColumnWidth(lines);
        this.topics = new Topics(lines, kinds);
    }

    void mark() {
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) == LineKind.TEXT && isHeading(i)) {
                kinds.set(i, LineKind.HEADING);
            }
        }
    }

    private boolean isHeading(int at) {
        Line line = lines.get(at);
        if (NO_END.indexOf(line.text().charAt(line.text().length() - 1)) >= 0
                || staysOpen(at)
                || line.text().contains("。")
                || isWithinParagraph(at)) {
            return false;
        }
        return columns.isWrapped(at)
                ? !line.endsSentence() && standsOut(at)
                : line.width() <= longest(line.text()) && !goesOn(at);
    }

    private boolean isWithinParagraph(int at) {
        boolean afterText = at > 0 && isText(kinds.get(at - 1));
        return afterText && !lines.get(at - 1).endsParagraph() && lines.get(at).gap() < WIDE_GAP;
    }

    /** Whether the line leaves a bracket or quotation open that neither the line before nor the next one closes. */
    private boolean staysOpen(int at) {
        String text = lines.get(at).text();
        return lines.get(at).isUnbalanced()
                && (at + 1 == lines.size()
                        || !isBalanced(text + lines.get(at + 1).text())
                        || isSentence(at + 1))
                && (at == 0
                        || kinds.get(at - 1) != LineKind.HEADING
                        || !isBalanced(lines.get(at - 1).text() + text));
    }

    private static boolean isBalanced(String text) {
        return !Line.isUnbalanced(text);
    }

    private boolean isSentence(int at) {
        return lines.get(at).endsSentence() || lines.get(at).text().contains("。");
    }

    /** Whether a line among wrapped ones does not look like them. */
    private boolean standsOut(int at) {
        double width = lines.get(at).width();
        double column = columns.of(at);
        double ragged = Math.abs(width - column);
        if (width <= SHORT * column || leadsToOpening(at)) {
            return true;
        }
        if (lines.get(at).text().contains("，") || width > LONGEST_HEADING) {
            return false;
        }
        return ragged > VERY_RAGGED
                || (ragged > RAGGED && topics.echo(at) > 0)
                || (topics.echo(at) >= ECHO && topics.changes(at, at + 1));
    }

    /** Whether a byline or dateline follows, at most with other lines between that are no sentences either. */
    private boolean leadsToOpening(int at) {
        for (int i = at + 1; i < lines.size() && i <= at + LINES_OF_A_HEADING; i++) {
            if (kinds.get(i) == LineKind.OPENING || kinds.get(i) == LineKind.BYLINE) {
                return true;
            }
            if (isSentence(i) || staysOpen(i)) {
                return false;
            }
        }
        return false;
    }

    private static int longest(String text) {
        if (text.startsWith("—")) {
            return LONGEST_SUBTITLE;
        }
        return text.contains("，") || text.contains(",") ? LONGEST_WITH_COMMA : LONGEST_HEADING;
    }

    private boolean goesOn(int at) {
        return at + 1 < lines.size()
                && REST_OF_WORD.matcher(lines.get(at + 1).text()).matches();
    }

    private static boolean isText(LineKind kind) {
        return kind == LineKind.TEXT || kind == LineKind.OPENING;
    }
}
