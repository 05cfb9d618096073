package io.github.yuantu.knowledge;

/** Why two referents are one entity, or are not although something speaks for it. */
public enum MergeReason {
    SAME_NAME_ON_PAGE("several articles of one page have the name"),
    SAME_ALIAS_ON_PAGE("an article of the page gives the full name for what another one calls by its short name only"),
    SAME_NAME("several pages have the full name"),
    KNOWN_NAME("the reference data knows the name"),
    KNOWN_ALIAS("the reference data knows the short name that the article has for it"),
    ALIAS_OF_ANOTHER_PAGE("another page says which one full name the short name stands for"),
    CLASS_SETTLED_ON_PAGE("one page has the name under several classes, the commonest counts"),
    CLASS_SETTLED_IN_CORPUS(
            "several pages have the name under different classes of organisation, the commonest counts"),
    CLASS_OF_KNOWN("the reference data knows the name under another class"),

    AMBIGUOUS_ALIAS("the short name stands for several full names"),
    GENERIC_ALIAS("the short name says no more than what sort of thing it is"),
    OTHER_BODY("the longer name is that of another body, or the place of the shorter one is not told"),
    EDITION("the longer name is one edition or part of what the shorter one names"),
    MEMBER("the longer name is a member or branch of what the shorter one names"),
    PAGE_ONLY("the name means this only on its own page"),
    SEVERAL_KNOWN("the reference data knows several things by the names of this one");

    private final String words;

    MergeReason(String words) {
        this.words = words;
    }

    /** The reason in English, a clause. */
    public String words() {
        return words;
    }

    /** Whether it led to one entity. */
    public boolean merged() {
        return compareTo(AMBIGUOUS_ALIAS) < 0;
    }
}
