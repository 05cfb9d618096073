package io.github.yuantu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void theBoundsAreWilsons() {
        Interval interval = Interval.of(8, 10);
        assertThat(interval.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(interval.high()).isCloseTo(0.9433, within(1e-4));
    }

    @Test
    void aFewHitsInARowProveLittle() {
        assertThat(Interval.of(3, 3).low()).isCloseTo(0.4385, within(1e-4));
        assertThat(Interval.of(3, 3).high()).isEqualTo(1);
        assertThat(Interval.of(0, 0)).isEqualTo(new Interval(0, 1));
    }
}
