package io.github.yuantu.analyse.sequence;

/** Takes the features of a text, one character after the other. */
interface FeatureSink {

    /** A feature of the character at hand. */
    void add(long hash);

    /** The character at hand has all its features. */
    void endCharacter();
}
