package io.github.yuantu.lexicon;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Turtle that is part of the product. */
final class TurtleResource {

    private TurtleResource() {}

    /** The stream of the resource of that name, e.g. {@code ontology/yuantu.ttl}. */
    static InputStream open(String name) {
        InputStream stream = TurtleResource.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new SetupException("no " + name + " in this build; rebuild with mvn package");
        }
        return stream;
    }

    static Model read(String name) {
        return read(List.of(name));
    }

    /** The content of all these resources together. */
    static Model read(List<String> names) {
        Model model = ModelFactory.createDefaultModel();
        for (String name : names) {
            try (InputStream stream = open(name)) {
                parse(name, stream, model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return model;
    }

    static Model read(String name, InputStream stream) {
        Model model = ModelFactory.createDefaultModel();
        parse(name, stream, model);
        return model;
    }

    private static void parse(String name, InputStream stream, Model model) {
        try {
            RDFParser.source(stream)
                    .lang(Lang.TURTLE)
                    .base("https://w3id.org/yuantu/" + name)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
        } catch (RiotException e) {
            throw new SetupException(
                    name + ": " + e.getMessage() + "; expected Turtle, as in the product's own copy", e);
        }
    }
}
