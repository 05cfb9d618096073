package io.github.yuantu.read.article;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The runs of a few neighbouring characters of a text, by which two texts are compared. */
record Shingles(Set<String> runs) {

    Shingles {
        runs = Set.copyOf(runs);
    }

    /** The pairs of neighbouring letters and digits. */
    static Shingles pairs(CharSequence text) {
        return of(text, 2);
    }

    static Shingles pairsOfAll(Collection<? extends CharSequence> texts) {
        Set<String> runs = new HashSet<>();
        texts.forEach(text -> runs.addAll(pairs(text).runs));
        return new Shingles(runs);
    }

    /** The runs of three, which unrelated texts hardly share. */
    static Shingles triples(CharSequence text) {
        return of(text, 3);
    }

    private static Shingles of(CharSequence text, int length) {
        StringBuilder bare = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= bare.length(); i++) {
            runs.add(bare.substring(i, i + length));
        }
        return new Shingles(runs);
    }

    /** How much of this text stands in {@code other} too, from 0 to 1. */
    double shareIn(Shingles other) {
        if (runs.isEmpty()) {
            return 0;
        }
        return (double) runs.stream().filter(other.runs::contains).count() / runs.size();
    }
}
