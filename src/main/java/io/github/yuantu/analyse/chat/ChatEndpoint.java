package io.github.yuantu.analyse.chat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * An OpenAI-compatible endpoint and how to ask it.
 *
 * @param base what {@code /chat/completions} is appended to: {@code http://localhost:8000/v1}
 * @param model which of its models is asked
 * @param key sent as bearer token; never shown
 * @param timeout how long to wait for an answer
 * @param tries how often a question is put at most, 1 or more
 * @param pause how long to wait before the second try; twice as long before each further one
 */
public record ChatEndpoint(URI base, String model, Optional<String> key, Duration timeout, int tries, Duration pause) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** @throws IllegalArgumentException if the address is not one of http or https, or the key cannot be sent */
    public ChatEndpoint {
        if (base.getHost() == null || !("http".equals(base.getScheme()) || "https".equals(base.getScheme()))) {
            throw new IllegalArgumentException("not an address of http or https: " + base);
        }
        if (key.filter(secret -> secret.chars().anyMatch(c -> c <= ' ' || c > '~'))
                .isPresent()) {
            throw new IllegalArgumentException("the key for " + base + " holds characters that no key has");
        }
    }

    /** The endpoint with the usual waits. */
    public static ChatEndpoint of(URI base, String model, Optional<String> key) {
        return new ChatEndpoint(base, model, key, TIMEOUT, TRIES, PAUSE);
    }

    URI completions() {
        String address = base.toString();
        return URI.create((address.endsWith("/") ? address : address + "/") + "chat/completions");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model + " at " + base;
    }
}
