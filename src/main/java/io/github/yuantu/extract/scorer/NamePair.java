package io.github.yuantu.extract.scorer;

import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Two names of a sentence.
 *
 * @param first the one that stands first
 * @param second the other
 * @param from the index of the item that holds the first
 * @param to the index of the item that holds the second; the same if both stand in one enumeration
 */
record NamePair(Mention first, Mention second, int from, int to) {

    /** Further apart two names are hardly ever related by their sentence. */
    private static final int MOST_ITEMS_BETWEEN = 60;

    /** All pairs of names of a sentence. */
    static List<NamePair> among(List<Item> items) {
        List<NamePair> pairs = new ArrayList<>();
        for (int from = 0; from < items.size(); from++) {
            List<Mention> first = items.get(from).members();
            for (int i = 0; i < first.size(); i++) {
                for (int j = i + 1; j < first.size(); j++) {
                    pairs.add(new NamePair(first.get(i), first.get(j), from, from));
                }
            }
            for (int to = from + 1; to < Math.min(items.size(), from + MOST_ITEMS_BETWEEN) && !first.isEmpty(); to++) {
                for (Mention one : first) {
                    for (Mention other : items.get(to).members()) {
                        if (!one.equals(other)) {
                            pairs.add(new NamePair(one, other, from, to));
                        }
                    }
                }
            }
        }
        return pairs;
    }
}
