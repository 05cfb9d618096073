package io.github.yuantu.lexicon;

/** What within a stretch of words makes it a name and no common noun. */
public enum NameEvidence {
    /** A place's or organisation's name. */
    PROPER(0.9),
    /** A name in quotation marks: “晨光”. */
    QUOTE(0.85),
    /** 第三届, 首届. */
    ORDINAL(0.85),
    /** 2023年. */
    YEAR(0.75),
    /** A word that no dictionary has, which is most often a brand or the name of a small place: 镜岭, 浩源. */
    BRAND(0.7),
    /** A measure: 40万千瓦, 年产20万吨. */
    AMOUNT(0.75),
    /** A word that says how far it reaches: 全市, 国家级. */
    SCOPE(0.7),
    /** Many words of content after a verb that introduces names: 开展…活动. */
    CONTENT(0.55),
    /** Words of content after a description that only one thing fits: 全省最大的…, 投资20亿元的…. */
    DESCRIPTION(0.55);

    private final double confidence;

    NameEvidence(double confidence) {
        this.confidence = confidence;
    }

    /** How sure a finder may be of a name that has this and nothing better. */
    public double confidence() {
        return confidence;
    }
}
