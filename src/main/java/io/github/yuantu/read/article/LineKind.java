package io.github.yuantu.read.article;

/** What a line of a printed page is. */
enum LineKind {
    /** Running text. */
    TEXT,
    /** Running text that begins with a dateline or 本报讯. */
    OPENING,
    /** A headline, kicker, subtitle or heading within a report: short and no sentence. */
    HEADING,
    /** A piece of a headline torn apart or printed twice over itself. */
    FRAGMENT,
    /** Who wrote. */
    BYLINE,
    /** Who took or drew a picture. */
    CREDIT,
    /** The dateline or bracket that closes a report. */
    SIGN_OFF,
    /** That what follows is continued from another page. */
    JUMP,
    /** The head or foot of the page, or that a report goes on elsewhere: no part of any article. */
    FOLIO
}
