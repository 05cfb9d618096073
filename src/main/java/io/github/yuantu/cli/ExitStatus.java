package io.github.yuantu.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program's exit code means; the same for every command. */
final class ExitStatus {

    /** All went well. */
    static final int OK = 0;
    /** It ran, and found problems that someone must look at, or nothing of what was asked for. */
    static final int PROBLEMS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** A store, a data file, the disk or the Java machine is not as it must be. */
    static final int SETUP = 3;

    private ExitStatus() {}

    /** The codes for people to read, in their order. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(" " + OK, "all went well");
        meanings.put(" " + PROBLEMS, "it ran and found problems, or nothing of what was asked for");
        meanings.put(" " + USAGE, "the command line is wrong");
        meanings.put(" " + SETUP, "a store, a file, the disk or the Java machine is not as it must be");
        return meanings;
    }
}
