package io.github.yuantu.extract.rules;

import io.github.yuantu.extract.rules.Rule.Pair;
import java.util.List;

/** Hears of each rule that was tried on a sentence, for those who want to know why it found what it found. */
@FunctionalInterface
public interface RuleTrace {

    /** Hears nothing. */
    RuleTrace SILENT = (rule, sentence, pairs) -> {};

    /**
     * A rule was tried.
     *
     * @param sentence the sentence as the rules see it
     * @param pairs what it found, nothing if it did not match
     */
    void tried(Rule rule, Skeleton sentence, List<Pair> pairs);

    /**
     * The scorer weighed what a pattern found.
     *
     * @param pattern its id
     * @param likely how likely it is, 0 to 1
     * @param needed how likely it must be to stand
     */
    default void weighed(String pattern, Pair names, double likely, double needed) {}
}
