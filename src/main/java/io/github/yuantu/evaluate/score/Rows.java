package io.github.yuantu.evaluate.score;

import java.util.List;

/** The rows of the table. */
public final class Rows {

    /** Begins the rows of each class. */
    public static final String ENTITY = "entity ";
    /** Begins the rows of each relation. */
    public static final String RELATION = "relation ";
    /** All classes together. */
    public static final String ENTITIES = "entities (micro)";
    /** All relations together. */
    public static final String RELATIONS = "relations (micro)";

    static final String ARTICLE_TEXT = "article text";
    static final String HEADLINE = "headline";
    static final String BYLINE = "byline";
    static final String POSTS = "posts";
    static final String DATES = "dates";
    static final String STATUS = "status";
    /** Value and unit are right. */
    static final String FIGURES = "figures";
    /** What is measured, of what and when is right as well. */
    static final String OBSERVATIONS = "observations";

    static final String QUOTATIONS = "quotations";

    /** Whether mentions and claims read as the text does at their place, and each relation has a claim. */
    public static final String EVIDENCE = "evidence";

    /** The rows that the overall figure is the mean of. */
    public static final List<String> OVERALL = List.of(
            ARTICLE_TEXT,
            HEADLINE,
            BYLINE,
            ENTITIES,
            RELATIONS,
            POSTS,
            DATES,
            STATUS,
            FIGURES,
            OBSERVATIONS,
            QUOTATIONS);

    private Rows() {}
}
