package io.github.yuantu.evaluate;

import java.util.List;

/**
 * How many sentences worth a statement have one: those with a figure, or with a named enterprise, government body or
 * institution.
 *
 * @param sentences all sentences
 * @param worthy those worth a statement
 * @param stated those of them that a claim rests on
 * @param passedOver the others, each behind its page
 */
public record Coverage(int sentences, int worthy, int stated, List<String> passedOver) {

    public Coverage {
        passedOver = List.copyOf(passedOver);
    }

    /** The part of the worthy sentences that a claim rests on, 0 to 1. */
    public double part() {
        return worthy == 0 ? 0 : (double) stated / worthy;
    }
}
