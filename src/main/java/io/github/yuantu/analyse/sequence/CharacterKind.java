package io.github.yuantu.analyse.sequence;

/** What sort of character one is; {@link #OUTSIDE} is before and after the text. */
enum CharacterKind {
    HAN(0),
    DIGIT(1),
    LOWER_CASE(2),
    UPPER_CASE(3),
    NUMERAL(4),
    TIME_UNIT(5),
    PAUSE(6),
    BRACKET(7),
    LINK(8),
    SPACE(9),
    OTHER(10),
    OUTSIDE(11);

    private static final String NUMERALS = "一二三四五六七八九十百千万亿零〇两";
    private static final String TIME_UNITS = "年月日时分秒";
    private static final String PAUSES = "，。！？；：、";
    private static final String LINKS = "·・•-.";
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    private final int code;

    CharacterKind(int code) {
        this.code = code;
    }

    /** What stands for it in the features, below 16. */
    int code() {
        return code;
    }

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
