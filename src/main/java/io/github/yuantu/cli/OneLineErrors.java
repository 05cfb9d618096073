package io.github.yuantu.cli;

import io.github.yuantu.knowledge.SetupException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of an error in one line: what, where, what to do next. The trace is shown to those who ask with --debug. */
final class OneLineErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Console console;

    OneLineErrors(Console console) {
        this.console = console;
    }

    /** The same command line with its words and its errors going to the console. */
    CommandLine installedIn(CommandLine root) {
        return root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(this)
                .setParameterExceptionHandler(this);
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        console.say("yuantu: " + oneLine(String.valueOf(e.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            console.say("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return report(e, command);
    }

    /** Says what went wrong; the exit code that fits. */
    int report(Throwable e, CommandLine command) {
        Yuantu root = command.getCommandSpec().root().commandLine().getCommand();
        console.say("yuantu: " + oneLine(what(e)));
        if (root.debug()) {
            e.printStackTrace(console.err());
        }
        return e instanceof UsageException ? ExitStatus.USAGE : ExitStatus.SETUP;
    }

    private static String what(Throwable e) {
        if (e instanceof UsageException || e instanceof SetupException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return what(wrapped.getCause());
        }
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no file " + e.getMessage();
        }
        if (e instanceof AccessDeniedException) {
            return "no permission for " + e.getMessage();
        }
        if (e instanceof IOException) {
            return "reading or writing failed: " + e.getMessage() + "; is the disk full? (yuantu doctor)";
        }
        if (e instanceof OutOfMemoryError) {
            return "out of memory: give Java more, e.g. YUANTU_OPTS=-Xmx4g";
        }
        if (e instanceof InternalError) {
            return "the machine failed a memory access, most often a full disk: " + e.getMessage() + " (yuantu doctor)";
        }
        return "unexpected " + e.getClass().getSimpleName() + ": " + e.getMessage()
                + "; please report it with the output of --debug";
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " · ");
    }
}
