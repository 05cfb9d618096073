package io.github.yuantu.extract.scorer;

import io.github.yuantu.learn.FeatureHash;
import io.github.yuantu.learn.FeatureList;

/** The features of one pair, as hashes; each begins with the number of its template. Not for two threads. */
final class Features {

    private final FeatureList hashes = new FeatureList();
    private long classes;

    /** Empties it for a pair of names of these classes. */
    void clear(long ofClasses) {
        hashes.clear();
        classes = ofClasses;
    }

    /** A feature, once for itself and once together with the classes of the names. */
    void add(int template, long value) {
        long hash = FeatureHash.join(template, value);
        hashes.add(hash);
        hashes.add(FeatureHash.join(hash, classes));
    }

    FeatureList hashes() {
        return hashes;
    }
}
