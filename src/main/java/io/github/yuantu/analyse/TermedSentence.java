package io.github.yuantu.analyse;

import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Term;
import java.util.List;

/**
 * A sentence with its words.
 *
 * @param sentence the sentence
 * @param terms its words in order, spans counted from the start of the article's text
 */
record TermedSentence(Sentence sentence, List<Term> terms) {}
