package io.github.yuantu.learn;

import java.util.Arrays;
import java.util.List;

/** Numbers those features that enough examples have; of rarer ones nothing can be learnt. */
public final class FrequentFeatures {

    private final FeatureIndex index = new FeatureIndex();

    /**
     * @param examples the features of each example, each once
     * @param cutoff how many examples a feature must have, 1 or more
     */
    public FrequentFeatures(List<long[]> examples, int cutoff) {
        FeatureIndex met = new FeatureIndex();
        int[] counts = new int[1 << 10];
        for (long[] features : examples) {
            for (long hash : features) {
                int number = met.numberOf(hash);
                counts = number < counts.length ? counts : Arrays.copyOf(counts, counts.length * 2);
                counts[number]++;
            }
        }
        for (long hash : met.hashes()) {
            if (counts[met.numberOf(hash)] >= cutoff) {
                index.numberOf(hash);
            }
        }
    }

    /** How many there are. */
    public int size() {
        return index.size();
    }

    /** The numbers, from 0 on, of those of {@code features} that are frequent. */
    public int[] numbersOf(long[] features) {
        return Arrays.stream(features)
                .filter(index::knows)
                .mapToInt(index::numberOf)
                .toArray();
    }

    /**
     * What was learnt as a table to be stored.
     *
     * @param weights of each feature one weight for each label, those of a feature beside each other
     * @param labels how many labels there are
     * @param parts the parts of a unit in which the table has them
     */
    public WeightTable table(FtrlWeights weights, int labels, int parts) {
        WeightTable.Builder table = new WeightTable.Builder(labels);
        long[] sorted = index.hashes();
        Arrays.sort(sorted);
        for (long hash : sorted) {
            int row = index.numberOf(hash) * labels;
            table.add(hash, label -> Math.round(weights.get(row + label) * parts));
        }
        return table.build();
    }
}
