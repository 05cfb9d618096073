package io.github.yuantu.analyse;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Gazetteer;
import io.github.yuantu.lexicon.KnownEntity;
import java.util.Optional;

/** Divisions whose short names are words of the language or another's names too: only right behind a place they lie in. */
final class DivisionsInPlace {

    static final String FINDER = "gazetteer:place-in-place";

    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;

    DivisionsInPlace(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether it was found here. */
    static boolean found(Mention mention) {
        return mention.finder().equals(FINDER);
    }

    /** Where the short name of a division of {@code place} that begins at {@code start} ends, or {@code start}. */
    int end(NameParts parts, String place, int start) {
        String plain = parts.plain();
        int known = gazetteer.lengthAt(plain, start);
        for (int end = Math.min(plain.length(), start + LONGEST); end > start + Math.max(1, known); end--) {
            if (isWord(parts, start, end)
                    && gazetteer.shortened(plain.substring(start, end)).stream()
                            .anyMatch(division -> liesIn(division, place))) {
                return end;
            }
        }
        return start;
    }

    private static boolean isWord(NameParts parts, int start, int end) {
        return parts.isBoundary(start)
                && parts.from(start)
                        .filter(part -> part.end() == end && part.tag().startsWith("ns"))
                        .isPresent();
    }

    private boolean liesIn(KnownEntity division, String place) {
        Optional<KnownEntity> above = division.parent().flatMap(gazetteer::division);
        while (above.isPresent()) {
            if (gazetteer.named(place).contains(above.orElseThrow())) {
                return true;
            }
            above = above.flatMap(KnownEntity::parent).flatMap(gazetteer::division);
        }
        return false;
    }
}
