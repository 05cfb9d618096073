package io.github.yuantu.cli;

/** The command line asks for something that cannot be; the message is one line and says what would have worked. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
