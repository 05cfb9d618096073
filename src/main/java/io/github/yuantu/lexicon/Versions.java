package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The versions of the program and its libraries, as its build wrote them down; loads no library to ask it.
 *
 * @param program the program's version
 * @param built when the program was built, in ISO 8601
 * @param libraries versions by library
 */
public record Versions(String program, String built, SortedMap<String, String> libraries) {

    private static final String FILE = "/version.properties";

    /**
     * Reads them.
     *
     * @throws SetupException if the program was not built whole
     */
    public static Versions load() {
        var properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new SetupException("version.properties is not in the program's jar: build it anew (mvn package)");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> libraries = new TreeMap<>();
        properties.forEach((name, version) -> libraries.put((String) name, (String) version));
        String program = String.valueOf(libraries.remove("yuantu"));
        String built = String.valueOf(libraries.remove("built"));
        return new Versions(program, built, Collections.unmodifiableSortedMap(libraries));
    }
}
