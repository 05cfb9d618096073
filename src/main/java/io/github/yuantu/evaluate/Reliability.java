package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.score.JudgedClaim;
import io.github.yuantu.evaluate.score.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether confidences are what they say: of the claims that are sure to about .8, eight of ten should be right.
 *
 * @param bins ranges of confidence with what was found in them, those without a claim left out
 * @param thresholds what is left above some bounds
 * @param calibrationError the mean distance between confidence and precision over all claims (expected calibration
 *     error), 0 to 1
 * @param brierScore the mean squared distance between confidence and truth, 0 to 1
 */
public record Reliability(List<Bin> bins, List<Bin> thresholds, double calibrationError, double brierScore) {

    private static final int BINS = 10;
    private static final double[] THRESHOLDS = {0, 0.5, 0.7, 0.9};

    public Reliability {
        bins = List.copyOf(bins);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * Claims within a range of confidence.
     *
     * @param low where the range begins
     * @param high where it ends, not counted in it unless it is 1
     * @param claims how many were judged
     * @param right how many of them are right
     * @param confidence their mean confidence
     */
    public record Bin(double low, double high, int claims, int right, double confidence) {

        static Bin of(Collection<JudgedClaim> judged, double low, double high) {
            List<JudgedClaim> inside = judged.stream()
                    .filter(claim -> claim.confidence() >= low && (claim.confidence() < high || high >= 1))
                    .toList();
            int right = (int) inside.stream().filter(JudgedClaim::isRight).count();
            double mean = inside.stream()
                    .mapToDouble(JudgedClaim::confidence)
                    .average()
                    .orElse(0);
            return new Bin(low, high, inside.size(), right, mean);
        }

        /** The part that is right, 0 to 1. */
        public double precision() {
            return claims == 0 ? 0 : (double) right / claims;
        }

        /** Between which bounds the precision of such claims lies. */
        public Interval interval() {
            return Interval.of(right, claims);
        }

        /** Whether the mean confidence is one that the precision may have. */
        public boolean isWhatItSays() {
            return interval().holds(confidence);
        }
    }

    /** Of all claims that are not left open. */
    public static Reliability of(Collection<JudgedClaim> claims) {
        List<JudgedClaim> judged = claims.stream()
                .filter(claim -> claim.verdict() != Verdict.LEFT_OPEN)
                .toList();
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            Bin bin = Bin.of(judged, (double) i / BINS, (i + 1.0) / BINS);
            if (bin.claims() > 0) {
                bins.add(bin);
            }
        }
        List<Bin> thresholds = new ArrayList<>();
        for (double threshold : THRESHOLDS) {
            thresholds.add(Bin.of(judged, threshold, 1));
        }
        double error = bins.stream()
                .mapToDouble(bin -> bin.claims() * Math.abs(bin.confidence() - bin.precision()))
                .sum();
        double squares = judged.stream()
                .mapToDouble(claim -> Math.pow(claim.confidence() - (claim.isRight() ? 1 : 0), 2))
                .sum();
        int all = Math.max(1, judged.size());
        return new Reliability(bins, thresholds, error / all, squares / all);
    }
}
