package io.github.yuantu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole way from pages to answers on the sample pages. */
@Command(
        name = "demo",
        description = {
            "Builds the sample pages into ./yuantu-demo, validates the graph, answers three questions and serves it.",
            "Each step is the command that is printed before it."
        },
        footer = {"  yuantu demo", "  yuantu demo --no-serve", "  yuantu demo --port 0"})
final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLES = "/samples/";
    private static final String SOURCES = "sources.csv";
    private static final List<String> QUESTIONS = List.of("assistance-programmes", "projects-of-region", "quotations");

    private final Console console;

    @Option(names = "--no-serve", description = "Stop after the questions; for scripts.")
    private boolean silent;

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030", description = "The port to serve at (3030).")
    private int port;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = "yuantu-demo",
            description = "Where pages and store go (${DEFAULT-VALUE}).")
    private Path directory;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String pages = directory.resolve("pages").toString();
        String store = directory.resolve("store").toString();
        copySamples(directory.resolve("pages"));
        int worst = run("build", pages, "--metadata", pages + "/" + SOURCES, "--store", store);
        worst = Math.max(worst, run("validate", "--store", store));
        for (String question : QUESTIONS) {
            worst = Math.max(worst, run("query", question, "--store", store));
        }
        if (!silent && worst <= ExitStatus.PROBLEMS) {
            worst = Math.max(worst, run("serve", "--store", store, "--port", String.valueOf(port)));
        }
        return worst;
    }

    private int run(String... command) {
        console.out().println();
        console.out().println("$ yuantu " + String.join(" ", command));
        return Yuantu.commandLine(console).execute(command);
    }

    private static void copySamples(Path to) throws IOException {
        Files.createDirectories(to);
        copySample(SOURCES, to);
        List<String> rows = Files.readAllLines(to.resolve(SOURCES), StandardCharsets.UTF_8);
        for (String row : rows.subList(1, rows.size())) {
            copySample(row.substring(0, row.indexOf(',')), to);
        }
    }

    private static void copySample(String name, Path to) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLES + name)) {
            if (in == null) {
                throw new IOException("no sample page " + name + " in the program's jar");
            }
            Files.copy(in, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
