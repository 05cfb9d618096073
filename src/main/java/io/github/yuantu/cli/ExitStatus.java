package io.github.yuantu.cli;

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
}
