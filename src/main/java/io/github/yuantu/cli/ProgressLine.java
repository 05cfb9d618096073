package io.github.yuantu.cli;

import io.github.yuantu.build.BuildProgress;
import java.util.Locale;

/** Draws how far a build is on one line of the terminal; draws nothing where nobody watches. */
final class ProgressLine implements BuildProgress {

    private static final long BETWEEN = 100_000_000;

    private final Console console;
    private long drawn = System.nanoTime() - BETWEEN;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void reached(Stage stage, long done, long total) {
        boolean last = done == total;
        if (!console.interactive() || (!last && System.nanoTime() - drawn < BETWEEN)) {
            return;
        }
        drawn = System.nanoTime();
        String name = stage.name().toLowerCase(Locale.ROOT);
        console.err()
                .printf("\r%-8s %,d%s%s", name, done, total > 0 ? " of %,d".formatted(total) : "", last ? "\n" : "");
        console.err().flush();
    }
}
