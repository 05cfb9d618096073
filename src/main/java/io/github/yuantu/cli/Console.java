package io.github.yuantu.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the commands print: results to {@code out}, all else to {@code err}, always in UTF-8.
 *
 * @param out takes results, to be read by people or by the next program
 * @param err takes messages, warnings and progress
 * @param interactive whether a person is watching, so that progress may be drawn
 */
public record Console(PrintStream out, PrintStream err, boolean interactive) {

    /** Set by the launcher, which can tell a terminal; Java 17 and 22 answer {@code System.console()} differently. */
    private static final String TERMINAL = "yuantu.terminal";

    private static final int BUFFER = 1 << 16;

    /** The process's own streams, in UTF-8 whatever {@code LANG} says. */
    public static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean(TERMINAL));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        var stream = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Says something to the person, not to the next program. */
    void say(String message) {
        err.println(message);
    }
}
