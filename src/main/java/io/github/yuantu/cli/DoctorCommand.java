package io.github.yuantu.cli;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.question.Questions;
import io.github.yuantu.store.Generation;
import io.github.yuantu.store.GraphStore;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the machine and a store, and says what to do. */
@Command(
        name = "doctor",
        description = "Checks Java, memory, disk, fonts, the program's data and a store; says what to do.",
        footer = {"  yuantu doctor", "  yuantu doctor --store store"})
final class DoctorCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1 << 20;
    private static final long LEAST_HEAP = 900 * MEBIBYTE;
    private static final long LEAST_DISK = 2048 * MEBIBYTE;
    private static final int OLDEST_JAVA = 17;

    private final Console console;
    private boolean healthy = true;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "A store to look at as well.")
    private Optional<Path> store;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Version.lines().forEach(console.out()::println);
        checkJava();
        checkMemory();
        checkDisk();
        checkFonts();
        checkData();
        store.ifPresent(this::checkStore);
        return healthy ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    private void checkJava() {
        int version = Runtime.version().feature();
        say(version >= OLDEST_JAVA, "Java " + version, "install Java 17 or newer");
    }

    private void checkMemory() {
        long heap = Runtime.getRuntime().maxMemory();
        say(
                heap >= LEAST_HEAP,
                "heap of %,d MiB, %d cores"
                        .formatted(heap / MEBIBYTE, Runtime.getRuntime().availableProcessors()),
                "large builds need more: YUANTU_OPTS=-Xmx4g");
    }

    private void checkDisk() {
        Path place = store.map(Path::toAbsolutePath).orElseGet(() -> Path.of("").toAbsolutePath());
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        try {
            long free = Files.getFileStore(place).getUsableSpace();
            say(
                    free >= LEAST_DISK && Files.isWritable(place),
                    "%,d MiB free in %s".formatted(free / MEBIBYTE, place),
                    "a full disk stops a build: free some space, or put the store elsewhere");
        } catch (IOException e) {
            say(false, "the disk of " + place + ": " + e.getMessage(), "choose another folder");
        }
    }

    private void checkFonts() {
        boolean chinese = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(font -> font.canDisplayUpTo("援图") < 0);
        note(
                chinese,
                "a font with Chinese characters",
                "pictures would show empty boxes; install one, e.g. apt install fonts-wqy-zenhei");
    }

    private void checkData() {
        try {
            Lexicon.load();
            say(true, Questions.shipped().all().size() + " shipped questions, word lists and ontology", "");
        } catch (SetupException e) {
            say(false, String.valueOf(e.getMessage()), "build the program anew: mvn package");
        }
    }

    private void checkStore(Path directory) {
        try (GraphStore graph = GraphStore.open(directory)) {
            Generation counted = graph.count();
            say(
                    counted.equals(graph.generation()),
                    "store %s: %,d statements in %,d graphs".formatted(directory, counted.quads(), counted.graphs()),
                    "it was written with " + graph.generation() + ": build it again");
        } catch (SetupException e) {
            say(false, String.valueOf(e.getMessage()), "see there");
        }
    }

    private void say(boolean well, String what, String todo) {
        healthy &= well;
        console.out().println((well ? "ok       " : "problem  ") + what + (well ? "" : " → " + todo));
    }

    /** Tells of something that is good to have; its lack is no problem. */
    private void note(boolean there, String what, String todo) {
        console.out().println((there ? "ok       " : "missing  ") + what + (there ? "" : " → " + todo));
    }
}
