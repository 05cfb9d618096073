package io.github.yuantu.question;

/** How many cells of a terminal words take: two for each character of East Asian width, else one. */
final class CellWidth {

    private static final int FIRST_WIDE = 0x1100;

    private CellWidth() {}

    /** Cells that {@code words} take. */
    static int of(String words) {
        return words.codePoints().map(CellWidth::of).sum();
    }

    /** The words themselves, or their beginning and an ellipsis if they take more than {@code cells}. */
    static String clip(String words, int cells) {
        if (of(words) <= cells) {
            return words;
        }
        var clipped = new StringBuilder();
        int left = cells - 1;
        for (int point : words.codePoints().toArray()) {
            left -= of(point);
            if (left < 0) {
                break;
            }
            clipped.appendCodePoint(point);
        }
        return clipped.append('…').toString();
    }

    private static int of(int point) {
        if (point < FIRST_WIDE) {
            return 1;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        boolean letters =
                point <= 0x115F || (point >= 0x2E80 && point <= 0xA4CF) || (point >= 0xAC00 && point <= 0xD7A3);
        boolean forms = (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE4F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6);
        return letters || forms || point >= 0x1F300;
    }
}
