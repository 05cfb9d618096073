package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.knowledge.Problem;
import java.util.List;

/**
 * Finds names of things in a sentence.
 *
 * <p>The contract: every mention lies inside the sentence and reads as the text does there; the same sentence gives the
 * same mentions in the same order; an empty sentence gives none; safe for use by several threads. Mentions may overlap
 * each other: {@link MentionMerger} settles that.
 */
interface EntityTagger {

    /**
     * The names found in {@code sentence}.
     *
     * @param sentence the sentence with its words
     * @param found what the taggers before this one found in it, in reading order: building blocks of longer names
     */
    List<Mention> tag(TermedSentence sentence, List<Mention> found);

    /** What is to be said of all the sentences so far; nothing, if nothing went wrong. */
    default List<Problem> problems() {
        return List.of();
    }
}
