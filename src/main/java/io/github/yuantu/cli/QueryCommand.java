package io.github.yuantu.cli;

import io.github.yuantu.question.AnswerFormat;
import io.github.yuantu.question.Answers;
import io.github.yuantu.question.Question;
import io.github.yuantu.question.Question.Bilingual;
import io.github.yuantu.question.Questions;
import io.github.yuantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question; without one lists those that are shipped. */
@Command(
        name = "query",
        description =
                "Answers a question over the graph; without a name lists the shipped questions, with ! behind parameters"
                        + " that must be set (to nothing for everything: -p name=).",
        footer = {
            "  yuantu query",
            "  yuantu query assistance-programmes --store store -p region=湖北",
            "  yuantu query my.rq --store store --format csv",
            "  yuantu query -e 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' --store store"
        })
final class QueryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE.rq",
            description = "A shipped question, or a file with a SPARQL query.")
    private Optional<String> question;

    @Option(names = "-e", paramLabel = "SPARQL", description = "The query itself.")
    private Optional<String> text;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "The folder of the store.")
    private Optional<Path> store;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "Sets a parameter of the question.")
    private Map<String, String> values = Map.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES} (in lower case too).")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
    private Optional<Long> limit;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (question.isEmpty() && text.isEmpty()) {
            list();
            return ExitStatus.OK;
        }
        Query query = query();
        limit.ifPresent(query::setLimit);
        Path directory = store.orElseThrow(() -> new UsageException("which store? add --store DIR"));
        try (GraphStore graph = GraphStore.open(directory)) {
            graph.read(dataset -> {
                new Answers(dataset).write(query, format, console.out());
                return dataset;
            });
        }
        return ExitStatus.OK;
    }

    private Query query() throws IOException {
        var asked = new AskedQuestion(values);
        if (text.isEmpty()) {
            return asked.named(question.orElseThrow());
        }
        if (question.isPresent()) {
            throw new UsageException("give either a question or -e, not both");
        }
        return asked.text(text.get());
    }

    private void list() {
        for (Question shipped : Questions.shipped().all()) {
            console.out().println(shipped.name());
            console.out().println("    " + shipped.wording().chinese());
            console.out().println("    " + shipped.wording().english());
            console.out().println("    " + told(shipped.researcher()));
            shipped.parameters()
                    .forEach(parameter -> console.out()
                            .println("    -p " + parameter.name() + (parameter.isRequired() ? "=…! " : "=…  ")
                                    + told(parameter.meaning())));
        }
    }

    private static String told(Bilingual words) {
        return words.chinese() + " · " + words.english();
    }
}
