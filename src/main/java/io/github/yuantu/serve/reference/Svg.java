package io.github.yuantu.serve.reference;

import java.util.Locale;

/** Pieces of a drawing, as SVG. Lengths are in pixels, measured from the upper left corner. */
final class Svg {

    /** The height of a {@link #box}. */
    static final int BOX_HEIGHT = 22;

    private static final int TEXT_DROP = 16;
    private static final int MARGIN = 6;

    private Svg() {}

    /** A whole drawing. */
    static String drawing(String title, int width, int height, String content) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"13\">%n<title>%s</title>%n%s</svg>%n",
                width,
                height,
                width,
                height,
                Html.text(title),
                content);
    }

    /** A box with words in it that lead to {@code address}; an empty address leads nowhere. */
    static String box(int x, int y, int width, String words, String address) {
        String box = String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"#f6f8fa\" stroke=\"#57606a\"/>"
                        + "<text x=\"%d\" y=\"%d\">%s</text>",
                x,
                y,
                width,
                BOX_HEIGHT,
                x + MARGIN,
                y + TEXT_DROP,
                Html.text(words));
        return (address.isEmpty() ? box : "<a href=\"" + Html.text(address) + "\">" + box + "</a>") + "\n";
    }

    /** A curve that leaves to the right and arrives from the left. */
    static String curve(int fromX, int fromY, int toX, int toY) {
        int middle = (fromX + toX) / 2;
        return String.format(
                Locale.ROOT,
                "<path d=\"M%d %d C%d %d %d %d %d %d\"/>%n",
                fromX,
                fromY,
                middle,
                fromY,
                middle,
                toY,
                toX,
                toY);
    }

    /** How wide a box must be for {@code words}; a Chinese character takes the width of two letters. */
    static int widthOf(String words) {
        int letters = words.codePoints()
                .map(character -> Character.isIdeographic(character) ? 14 : 8)
                .sum();
        return letters + 2 * MARGIN;
    }
}
