package io.github.yuantu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void eachExampleComesOnceInEachRoundInAnotherOrder() {
        List<Integer> order = through(new Rounds(2, 7));

        assertThat(order.subList(0, 20)).containsExactlyInAnyOrderElementsOf(order.subList(20, 40));
        assertThat(order.subList(0, 20)).isNotEqualTo(order.subList(20, 40));
    }

    @Test
    void theSeedTellsTheOrder() {
        assertThat(through(new Rounds(2, 7))).isEqualTo(through(new Rounds(2, 7)));
        assertThat(through(new Rounds(2, 8))).isNotEqualTo(through(new Rounds(2, 7)));
    }

    private static List<Integer> through(Rounds rounds) {
        List<Integer> order = new ArrayList<>();
        rounds.through(20, order::add);
        return order;
    }
}
