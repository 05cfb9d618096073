package io.github.yuantu.serve;

import java.time.Duration;

/**
 * How an endpoint is run.
 *
 * @param address the network address it listens on; 127.0.0.1 is this machine alone
 * @param port the port, 0 for any that is free
 * @param timeout how long a query may take
 * @param mostRows how many rows an answer may have; they are all in memory before the first is sent
 */
public record EndpointOptions(String address, int port, Duration timeout, int mostRows) {

    /** What a small machine bears for a few clients at once. */
    public static final int MOST_ROWS = 100_000;

    /** On this machine alone, at that port, a minute a query. */
    public static EndpointOptions local(int port) {
        return new EndpointOptions("127.0.0.1", port, Duration.ofMinutes(1), MOST_ROWS);
    }
}
