package io.github.yuantu.lexicon;

/** How much a word that names end with asks for before it. */
public enum NameHead {
    /** Any word that says which one: 三年行动计划, 综合保税区. */
    CERTAIN(2),
    /** Some evidence: 博览会, 产业园. */
    STRONG(3),
    /** Something proper, or many words of content after a verb that introduces names: 活动, 工程. */
    MODERATE(6),
    /** Something proper, as many common nouns end with it: 大楼, 平台. */
    WEAK(0),
    /** A word that no dictionary has, or words in quotation marks, as places before it make no name: 铁路. */
    BRANDED(0),
    /** Words in quotation marks: 政策. */
    QUOTED(0),
    /** To stand at the end of a title or a name in quotation marks: 《…通知》. */
    TITLED(0),
    /** Nothing will do; no name ends with it: 重点项目. */
    COMMON(0);

    private final int content;

    NameHead(int content) {
        this.content = content;
    }

    /** How many characters of words with meaning before it count as {@link NameEvidence#CONTENT}. */
    public int content() {
        return content;
    }

    /** Whether a name in quotation marks may end with it, as “邻里花园” does and “…政策” does not. */
    public boolean standsInQuotes() {
        return this == CERTAIN || this == STRONG || this == MODERATE || this == TITLED;
    }

    /** Whether {@code evidence} is enough for a head of this strength. */
    public boolean accepts(NameEvidence evidence) {
        return switch (this) {
            case CERTAIN, STRONG -> true;
            case MODERATE -> evidence != NameEvidence.SCOPE;
            case WEAK -> evidence.compareTo(NameEvidence.AMOUNT) < 0;
            case BRANDED -> evidence == NameEvidence.QUOTE || evidence == NameEvidence.BRAND;
            case QUOTED -> evidence == NameEvidence.QUOTE;
            case TITLED, COMMON -> false;
        };
    }
}
