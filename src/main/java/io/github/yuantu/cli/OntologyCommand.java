package io.github.yuantu.cli;

import io.github.yuantu.lexicon.Ontology;
import io.github.yuantu.serve.reference.OntologyReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the reference of the ontology. */
@Command(
        name = "ontology",
        description = "Writes the ontology's reference: one HTML page with class diagram and every term.",
        footer = {"  yuantu ontology -o ontology.html"})
final class OntologyCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.html",
            description = "The file; - is standard output.")
    private Path output;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    OntologyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        byte[] page = new OntologyReference(Ontology.load()).html().getBytes(StandardCharsets.UTF_8);
        if (output.equals(Path.of("-"))) {
            console.out().write(page);
        } else {
            new OutputFile(output, force, false).write(out -> out.write(page));
            console.say("wrote " + output);
        }
        return ExitStatus.OK;
    }
}
