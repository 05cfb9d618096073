package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Chooses among overlapping mentions: the longer wins, of two of one length the more confident. */
final class MentionMerger {

    private static final Comparator<Mention> BEST_FIRST = Comparator.comparingInt(
                    (Mention mention) -> mention.span().length())
            .thenComparingDouble(Mention::confidence)
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    /** Those of {@code candidates} that stay, in reading order, none overlapping another. */
    List<Mention> merge(Collection<Mention> candidates) {
        List<Mention> chosen = new ArrayList<>();
        candidates.stream()
                .sorted(BEST_FIRST)
                .filter(mention ->
                        chosen.stream().noneMatch(other -> other.span().overlaps(mention.span())))
                .forEach(chosen::add);
        chosen.sort(Comparator.naturalOrder());
        return chosen;
    }
}
