package io.github.yuantu.read;

/**
 * Decoded text without what no format of the graph can carry: C0 controls but tab and line feed, U+FFFE, U+FFFF, lone
 * surrogates, byte order marks and replacement characters left by an earlier program. Line ends become line feeds.
 *
 * @param text the words
 * @param dropped how many characters were dropped, carriage returns and byte order marks not counted
 */
record CleanText(String text, int dropped) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    static CleanText of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int dropped = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                if (c != '\r' || i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                text.append(c).append(raw.charAt(++i));
            } else if ((c < ' ' && c != '\t' && c != '\n') || c >= REPLACEMENT || Character.isSurrogate(c)) {
                dropped++;
            } else if (c != BYTE_ORDER_MARK) {
                text.append(c);
            }
        }
        return new CleanText(text.toString(), dropped);
    }

    /** Whether there is any Chinese in it. */
    boolean hasHan() {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
