package io.github.yuantu.question;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questions that are shipped with the program: every {@code .rq} file of {@code queries/}. */
public final class Questions {

    private static final String HOME = "queries";
    private static final String ENDING = ".rq";

    private final Map<String, Question> byName = new TreeMap<>();

    private Questions(List<Question> questions) {
        questions.forEach(question -> byName.put(question.name(), question));
    }

    /** Reads all of them. */
    public static Questions shipped() {
        URL home = Questions.class.getResource("/" + HOME);
        if (home == null) {
            throw new SetupException("no " + HOME + " in the program's jar: build it anew (mvn package)");
        }
        try {
            return in(home.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new SetupException("the program lies in a folder that cannot be named: " + home, e);
        }
    }

    private static Questions in(URI home) throws IOException {
        if (home.getScheme().equals("file")) {
            return new Questions(read(Path.of(home)));
        }
        try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
            return new Questions(read(jar.getPath(HOME)));
        }
    }

    private static List<Question> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(Questions::question)
                    .toList();
        }
    }

    private static Question question(Path file) {
        String name = file.getFileName().toString();
        try {
            return new QuestionFile(name.substring(0, name.length() - ENDING.length()), Files.readString(file)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All, by name. */
    public Collection<Question> all() {
        return List.copyOf(byName.values());
    }

    /** The one of that name. */
    public Optional<Question> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
