package io.github.yuantu.evaluate.score;

/** What an annotation says of a statement. */
public enum Verdict {
    RIGHT,
    WRONG,
    /** A reader may say it or leave it out. */
    LEFT_OPEN
}
