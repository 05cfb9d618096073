package io.github.yuantu.resolve;

/** Why two referents are one entity, or are not although something speaks for it. */
public enum MergeReason {
    /** One page has the name in several articles. */
    SAME_NAME_ON_PAGE,
    /** An article of the page gives the full name for what another one calls by its short name only. */
    SAME_ALIAS_ON_PAGE,
    /** Several pages have the full name. */
    SAME_NAME,
    /** The reference data knows the name. */
    KNOWN_NAME,
    /** The reference data knows the short name that the article has for it. */
    KNOWN_ALIAS,
    /** Another page says which one full name the short name stands for. */
    ALIAS_OF_ANOTHER_PAGE,
    /** One page has the name under several classes: the commonest counts. */
    CLASS_SETTLED_ON_PAGE,
    /** Several pages have the name under different classes of organisation: the commonest counts. */
    CLASS_SETTLED_IN_CORPUS,
    /** The reference data knows the name under another class. */
    CLASS_OF_KNOWN,

    /** Refused: the short name stands for several full names. */
    AMBIGUOUS_ALIAS,
    /** Refused: the short name says no more than what sort of thing it is. */
    GENERIC_ALIAS,
    /** Refused: the name means this only on its own page. */
    PAGE_ONLY,
    /** Refused: the reference data knows several things by the names of this one. */
    SEVERAL_KNOWN;

    /** Whether it led to one entity. */
    public boolean merged() {
        return compareTo(AMBIGUOUS_ALIAS) < 0;
    }
}
