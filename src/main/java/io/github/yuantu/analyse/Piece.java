package io.github.yuantu.analyse;

/**
 * A stretch of a sentence that a name takes whole or not at all.
 *
 * @param kind what it can be within a name
 * @param start where it begins, counted from the start of the sentence
 * @param end where it ends
 * @param text its words in plain form
 */
record Piece(Kind kind, int start, int end, String text) {

    /** What a piece can be within a name. */
    enum Kind {
        /** Punctuation, function words, verbs that take a name as their object: no name reaches over it. */
        STOP,
        /** A verb or a number that introduces what is named next: 举办, 启动, 首座; a stop too. */
        INTRODUCTION,
        /** The name of a place found before. */
        PLACE,
        /** The name of an organisation, facility or other thing found before. */
        ORGANIZATION,
        /** Words in quotation marks, marks included. */
        QUOTED,
        /** A title in 《 》, marks included. */
        TITLED,
        /** Words in brackets, brackets included. */
        BRACKETED,
        /** 第三届, 首届. */
        ORDINAL,
        /** 2023年, 2023. */
        YEAR,
        /** A measure: 40万千瓦, 年产20万吨. */
        AMOUNT,
        /** 全市, 国家级. */
        SCOPE,
        /** 暨, which joins two parts of one name. */
        JOIN,
        /** 与, 和, 及, which may join two parts of one name or two names. */
        AND,
        /** A noun or an adjective. */
        NOMINAL,
        /** A word that HanLP takes for a name without knowing it, or an unsure guess at a person. */
        UNKNOWN,
        /** A verb used as a noun: 测试, 管理. */
        ACTION,
        /** A verb that within a name stands only before its head or another verb: 提升, 开发. */
        GOVERNING,
        /** Any other verb of two characters or more. */
        VERBAL;

        boolean stops() {
            return this == STOP || this == INTRODUCTION;
        }

        /** Whether names begin with it rather than reach over it. */
        boolean opens() {
            return isProper() || this == ORDINAL || this == YEAR;
        }

        /** Whether it is a name itself. */
        boolean isProper() {
            return this == PLACE || this == ORGANIZATION;
        }

        /** Whether it is a word of no further meaning for names. */
        boolean isWord() {
            return this == NOMINAL || this == UNKNOWN || this == ACTION || this == VERBAL;
        }

        /** Whether it is a verb of any use. */
        boolean isVerb() {
            return this == ACTION || this == VERBAL || this == GOVERNING;
        }
    }

    int length() {
        return end - start;
    }
}
