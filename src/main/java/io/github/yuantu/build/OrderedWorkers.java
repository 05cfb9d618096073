package io.github.yuantu.build;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things with several threads and hands the results on in the order of the things, to the
 * calling thread. Only a few things are under way at once, so neither things nor results pile up.
 */
final class OrderedWorkers implements AutoCloseable {
    private static final int AHEAD = 8;

    private final ExecutorService threads;
    private final int window;

    OrderedWorkers(int count) {
        this.threads = Executors.newFixedThreadPool(count);
        this.window = AHEAD * count;
    }

    <A, B> void map(Iterator<A> things, Function<? super A, ? extends B> work, Consumer<? super B> results) {
        Queue<Future<B>> underWay = new ArrayDeque<>();
        while (things.hasNext()) {
            A thing = things.next();
            underWay.add(threads.submit(() -> work.apply(thing)));
            if (underWay.size() >= window) {
                results.accept(result(underWay.remove()));
            }
        }
        while (!underWay.isEmpty()) {
            results.accept(result(underWay.remove()));
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
