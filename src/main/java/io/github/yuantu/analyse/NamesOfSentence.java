package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.Mention;
import java.util.List;

/**
 * The names found in a sentence, each list in reading order.
 *
 * @param names those that overlap no other
 * @param inner those inside them that name things of their own
 */
record NamesOfSentence(List<Mention> names, List<Mention> inner) {

    NamesOfSentence {
        names = List.copyOf(names);
        inner = List.copyOf(inner);
    }
}
