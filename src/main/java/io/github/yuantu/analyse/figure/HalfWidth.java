package io.github.yuantu.analyse.figure;

/** Full-width letters, digits and number signs as their ASCII twins, one for one, so that offsets stay. */
public final class HalfWidth {

    private static final int DISTANCE = 'Ａ' - 'A';
    private static final String SIGNS = "％．－／～＋";

    private HalfWidth() {}

    /** {@code text} with full-width digits, letters and the signs of figures folded; as long as before. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWide(c)) {
                folded.setCharAt(i, (char) (c - DISTANCE));
            }
        }
        return folded.toString();
    }

    private static boolean isWide(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || SIGNS.indexOf(c) >= 0;
    }
}
