package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkersTest {

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> results = new ArrayList<>();
        try (OrderedWorkers workers = new OrderedWorkers(4)) {
            workers.map(IntStream.range(0, 500).iterator(), (Integer n) -> n * 2, results::add);
        }
        assertThat(results).hasSize(500).isSorted();
    }

    @Test
    void onlyAFewThingsAreUnderWayAtOnce() {
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        try (OrderedWorkers workers = new OrderedWorkers(2)) {
            workers.map(
                    IntStream.range(0, 200).map(n -> taken.incrementAndGet()).iterator(),
                    Function.<Integer>identity(),
                    n -> ahead.add(taken.get() - n));
        }
        assertThat(ahead).allMatch(n -> n <= 16);
    }

    @Test
    void anErrorOfAWorkerReachesTheCaller() {
        try (OrderedWorkers workers = new OrderedWorkers(2)) {
            assertThatThrownBy(() -> workers.map(
                            List.of(1).iterator(),
                            n -> {
                                throw new OutOfMemoryError("sample");
                            },
                            n -> {}))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }
}
