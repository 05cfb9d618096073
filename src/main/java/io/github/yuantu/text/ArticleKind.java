package io.github.yuantu.text;

/** What sort of piece of a page an article is. */
public enum ArticleKind {
    /** A report with running text. */
    NEWS,
    /** A photo's caption that stands for itself. */
    CAPTION,
    /** A notice or an advertisement. */
    NOTICE,
    /** A part continued from another page. */
    JUMP
}
