package io.github.yuantu.analyse;

import com.hankcs.hanlp.dictionary.other.CharTable;

/**
 * The form of a text in which words are looked up: simplified characters, half-width letters and digits. As long as the
 * printed text, character by character, so that an offset means the same in both. Punctuation is left as printed.
 */
final class PlainForm {

    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    private static final int FULL_WIDTH = '\uff01' - '!';

    private PlainForm() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != text.charAt(i)) {
                return rewrite(text, i);
            }
        }
        return text;
    }

    private static String rewrite(String text, int from) {
        char[] chars = text.toCharArray();
        for (int i = from; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return CharTable.convert(c);
        }
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '％') {
            return (char) (c - FULL_WIDTH);
        }
        return c;
    }
}
