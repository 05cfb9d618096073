package io.github.yuantu.analyse.chat;

/** A question was not answered; the message says why, without key, question or answer. */
public final class ChatException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean mayPass;

    ChatException(String message, boolean mayPass) {
        super(message);
        this.mayPass = mayPass;
    }

    /** Whether another try may help. */
    boolean mayPass() {
        return mayPass;
    }
}
