package io.github.yuantu.cli;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and its libraries, as the build wrote them down; loads no library to ask it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return lines().toArray(String[]::new);
    }

    /** The program first, then Java, then the libraries by name. */
    static List<String> lines() {
        var versions = new TreeMap<String, String>();
        properties().forEach((name, version) -> versions.put((String) name, (String) version));
        List<String> lines = new ArrayList<>();
        lines.add("yuantu " + versions.remove("yuantu") + " (built " + versions.remove("built") + ")");
        lines.add("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        versions.forEach((name, version) -> lines.add(name + " " + version));
        return lines;
    }

    private static Properties properties() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/version.properties")) {
            if (in == null) {
                throw new SetupException("version.properties is not in the program's jar: build it anew (mvn package)");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
