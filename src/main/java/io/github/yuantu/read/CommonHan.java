package io.github.yuantu.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The Han characters in daily use: the first levels of GB 2312 and of Big5, which their makers filled by frequency. Text
 * decoded by a wrong charset lands outside them.
 */
final class CommonHan {

    private static final int SAMPLE = 100_000;
    private static final BitSet COMMON = new BitSet(0x10000);

    static {
        addLevel("GB2312", 0xB0, 0xD7);
        addLevel("Big5", 0xA4, 0xC6);
    }

    private CommonHan() {}

    /**
     * The share of common Han among the characters of {@code text} that are neither ASCII nor punctuation; control
     * characters count against it. 0 if there is no Han.
     */
    static double share(CharSequence text) {
        int common = 0;
        int others = 0;
        int length = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (COMMON.get(c)) {
                common++;
            } else if (countsAgainst(c)) {
                others++;
            }
        }
        return common == 0 ? 0 : (double) common / (common + others);
    }

    private static boolean countsAgainst(char c) {
        boolean ordinary = (c >= ' ' && c < 0x7F) || Character.isWhitespace(c) || (c >= 0x2010 && c <= 0x2026);
        boolean chinesePunctuation = (c >= 0x3000 && c <= 0x301F) || (c >= 0xFF00 && c <= 0xFF5E);
        return !ordinary && !chinesePunctuation;
    }

    private static void addLevel(String charset, int firstLead, int lastLead) {
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                add(Charset.forName(charset), new byte[] {(byte) lead, (byte) trail});
            }
        }
    }

    private static void add(Charset charset, byte[] code) {
        try {
            char c = charset.newDecoder().decode(ByteBuffer.wrap(code)).charAt(0);
            if (Character.isIdeographic(c)) {
                COMMON.set(c);
            }
        } catch (CharacterCodingException e) {
            // most pairs of bytes are no character of the charset: nothing to add
        }
    }
}
