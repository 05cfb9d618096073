package io.github.yuantu.read.article;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The pairs of neighbouring characters of a text, by which two texts are compared. */
record Bigrams(Set<String> pairs) {

    Bigrams {
        pairs = Set.copyOf(pairs);
    }

    static Bigrams of(CharSequence text) {
        StringBuilder bare = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return new Bigrams(pairs);
    }

    static Bigrams ofAll(Collection<? extends CharSequence> texts) {
        Set<String> pairs = new HashSet<>();
        texts.forEach(text -> pairs.addAll(of(text).pairs));
        return new Bigrams(pairs);
    }

    /** How much of this text stands in {@code other} too, from 0 to 1. */
    double shareIn(Bigrams other) {
        if (pairs.isEmpty()) {
            return 0;
        }
        return (double) pairs.stream().filter(other.pairs::contains).count() / pairs.size();
    }
}
