package io.github.yuantu.evaluate.score;

import java.util.ArrayList;
import java.util.List;

/** Counts of one row of the table, with the words for what was missed and what was wrong. */
public final class Tally {

    private int right;
    private int wrong;
    private int missing;
    private final List<String> missed = new ArrayList<>();
    private final List<String> mistaken = new ArrayList<>();

    /** Nothing counted yet. */
    public Tally() {}

    void hit() {
        right++;
    }

    void hits(int count) {
        right += count;
    }

    void miss(String words) {
        missing++;
        missed.add(words);
    }

    void err(String words) {
        wrong++;
        mistaken.add(words);
    }

    /** Adds what another counted. */
    public void add(Tally other) {
        right += other.right;
        wrong += other.wrong;
        missing += other.missing;
        missed.addAll(other.missed);
        mistaken.addAll(other.mistaken);
    }

    /** What the graph says and the annotation too. */
    public int right() {
        return right;
    }

    /** What only the graph says. */
    public int wrong() {
        return wrong;
    }

    /** What only the annotation says. */
    public int missing() {
        return missing;
    }

    /** Words for each that only the annotation says. */
    public List<String> missed() {
        return List.copyOf(missed);
    }

    /** Words for each that only the graph says. */
    public List<String> mistaken() {
        return List.copyOf(mistaken);
    }

    /** The part of what the graph says that is right, 0 to 1; 0 if it says nothing. */
    public double precision() {
        return part(right, right + wrong);
    }

    /** The part of what it should say that it says, 0 to 1; 0 if it should say nothing. */
    public double recall() {
        return part(right, right + missing);
    }

    /** The harmonic mean of both, 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
