package io.github.yuantu.serve.web;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that takes long to find out: found when it is first asked for, and kept. */
final class Once<T> {

    private final Supplier<T> source;
    private Optional<T> kept = Optional.empty();

    Once(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        T value = kept.orElseGet(source);
        kept = Optional.of(value);
        return value;
    }
}
