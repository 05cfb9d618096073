package io.github.yuantu.knowledge;

/**
 * The set-up is broken: a data file of the product or of the user, the store or the machine is not as it must be. The
 * message is one line: what, where (file and line), what was expected and found, and what would have worked.
 */
public final class SetupException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SetupException(String message) {
        super(message);
    }

    public SetupException(String message, Throwable cause) {
        super(message, cause);
    }
}
