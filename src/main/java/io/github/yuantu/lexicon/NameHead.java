package io.github.yuantu.lexicon;

/** How much a word that names end with asks for before it. */
public enum NameHead {
    /** Any word that says which one: 三年行动计划, 综合保税区. */
    CERTAIN,
    /** Some evidence: 博览会, 产业园. */
    STRONG,
    /** Something proper, as many common nouns end with it: 会议, 基地. */
    WEAK,
    /** Words in quotation marks: 政策. */
    QUOTED,
    /** To stand at the end of a title or a name in quotation marks: 《…通知》. */
    TITLED,
    /** Nothing will do; no name ends with it: 重点项目. */
    COMMON;

    /** Whether {@code evidence} is enough for a head of this strength. */
    public boolean accepts(NameEvidence evidence) {
        return switch (this) {
            case CERTAIN, STRONG -> true;
            case WEAK -> evidence.compareTo(NameEvidence.SCOPE) < 0;
            case QUOTED -> evidence == NameEvidence.QUOTE;
            case TITLED, COMMON -> false;
        };
    }
}
