package io.github.yuantu.analyse.sequence;

/** What sort of character one is; the ordinal goes into the features. */
enum CharacterKind {
    HAN,
    DIGIT,
    LOWER_CASE,
    UPPER_CASE,
    NUMERAL,
    TIME_UNIT,
    PAUSE,
    BRACKET,
    LINK,
    SPACE,
    OTHER,
    OUTSIDE;

    private static final String NUMERALS = "一二三四五六七八九十百千万亿零〇两";
    private static final String TIME_UNITS = "年月日时分秒";
    private static final String PAUSES = "，。！？；：、";
    private static final String LINKS = "·・•-.";
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    static CharacterKind of(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return NUMERALS.indexOf(c) >= 0 ? NUMERAL : TIME_UNITS.indexOf(c) >= 0 ? TIME_UNIT : HAN;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c >= 'a' && c <= 'z') {
            return LOWER_CASE;
        }
        if ((c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'ｚ')) {
            return UPPER_CASE;
        }
        if (PAUSES.indexOf(c) >= 0) {
            return PAUSE;
        }
        if (Brackets.isBracket(c)) {
            return BRACKET;
        }
        return LINKS.indexOf(c) >= 0 ? LINK : c == ' ' ? SPACE : OTHER;
    }
}
