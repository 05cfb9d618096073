package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * A tagger that is asked after all others: what it finds counts only where they left the text free.
 *
 * @param tagger finds names; sees those that the others settled on
 * @param yielding names of the others less sure than this give way to what it finds, 0 to 1; 0 for none
 */
record GapFiller(EntityTagger tagger, double yielding) {

    /** The names with those that fill the gaps between them, in reading order, none overlapping another. */
    List<Mention> fill(TermedSentence sentence, List<Mention> names) {
        List<Mention> offered = tagger.tag(sentence, names);
        List<Mention> filled = new ArrayList<>(names);
        for (Mention mention : offered) {
            if (filled.stream().noneMatch(name -> overlap(name, mention) && !yields(name))) {
                filled.removeIf(name -> overlap(name, mention));
                filled.add(mention);
            }
        }
        filled.sort(null);
        return filled;
    }

    private boolean yields(Mention name) {
        return name.confidence() < yielding;
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.span().overlaps(other.span());
    }
}
