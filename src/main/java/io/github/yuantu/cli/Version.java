package io.github.yuantu.cli;

import io.github.yuantu.lexicon.Versions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and its libraries for a person to read. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return lines().toArray(String[]::new);
    }

    /** The program first, then Java, then the libraries by name. */
    static List<String> lines() {
        Versions versions = Versions.load();
        List<String> lines = new ArrayList<>();
        lines.add("yuantu " + versions.program() + " (built " + versions.built() + ")");
        lines.add("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        versions.libraries().forEach((name, version) -> lines.add(name + " " + version));
        return lines;
    }
}
