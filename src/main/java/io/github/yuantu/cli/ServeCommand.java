package io.github.yuantu.cli;

import io.github.yuantu.analyse.PinyinReading;
import io.github.yuantu.serve.Endpoint;
import io.github.yuantu.serve.EndpointOptions;
import io.github.yuantu.store.GraphStore;
import io.github.yuantu.store.SearchIndex;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store over HTTP. */
@Command(
        name = "serve",
        description = {
            "Serves the graph over HTTP, read-only, until it is stopped with Ctrl-C.",
            "The explorer for the browser at /, every IRI of the graph at its path below /id/,",
            "SPARQL queries at /yuantu/sparql, one article's graph at /yuantu/data?graph=IRI."
        },
        footer = {
            "  yuantu serve --store store",
            "  yuantu serve --store store --port 0",
            "  yuantu serve --store store --bind 0.0.0.0 --port 8080"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65535;

    private final Console console;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port (${DEFAULT-VALUE}); 0 takes any that is free.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The network address (${DEFAULT-VALUE}, this machine alone); 0.0.0.0 lets everybody in.")
    private String address;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long a query may take (${DEFAULT-VALUE} s).")
    private long timeout;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "" + EndpointOptions.MOST_ROWS,
            description = "How many rows an answer may have (${DEFAULT-VALUE}); a longer one is refused, never cut.")
    private int mostRows;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT || timeout < 1 || mostRows < 1) {
            throw new UsageException("--port is 0 to 65535, --timeout 1 second or more, --max-rows 1 or more");
        }
        var options = new EndpointOptions(address, port, Duration.ofSeconds(timeout), mostRows);
        try (GraphStore graph = store.open();
                SearchIndex index = graph.search(new PinyinReading()::syllables);
                Endpoint endpoint = Endpoint.start(graph.dataset(), index, graph.findings(), options)) {
            console.out().println("serving " + store.directory() + " at " + endpoint.url());
            console.out().println("SPARQL queries: " + endpoint.url() + "yuantu/sparql");
            console.out().flush();
            endpoint.join();
        }
        return ExitStatus.OK;
    }
}
