package io.github.yuantu.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Goes through examples several times, each time in another order.
 *
 * @param count how often, 1 or more
 * @param seed what the orders are drawn from
 */
public record Rounds(int count, long seed) {

    /** Hands over the number of each example, from 0 on. */
    public void through(int examples, IntConsumer learn) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, examples).boxed().toList());
        Random random = new Random(seed);
        for (int round = 0; round < count; round++) {
            Collections.shuffle(order, random);
            order.forEach(learn::accept);
        }
    }
}
