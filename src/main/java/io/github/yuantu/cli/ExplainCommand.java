package io.github.yuantu.cli;

import io.github.yuantu.build.ArticlePipeline;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.question.Explanation;
import io.github.yuantu.question.Explanation.Found;
import io.github.yuantu.question.Explanation.ProvenFact;
import io.github.yuantu.question.Sameness;
import io.github.yuantu.question.Sameness.Decision;
import io.github.yuantu.store.GraphStore;
import io.github.yuantu.text.PageDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an entity with its facts and their proof, why two names are one entity, or how a sentence is read. */
@Command(
        name = "explain",
        description = {
            "Shows an entity with its facts, each with the article, the sentence and the rule it comes from.",
            "With --sentence it shows how a sentence is read, also that of a fact, and which rules nearly match."
        },
        footer = {
            "  yuantu explain 远泽新能源有限公司 --store store",
            "  yuantu explain --why 远泽新能源 远泽新能源有限公司 --store store",
            "  yuantu explain --sentence 远泽新能源有限公司投资12亿元建设澄江光伏项目。 --date 2024-03-05"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "The folder of the store.")
    private Optional<Path> store;

    @Parameters(arity = "0..2", paramLabel = "NAME", description = "The entity's name, full or short; two with --why.")
    private List<String> names = List.of();

    @Option(
            names = "--sentence",
            paramLabel = "WORDS",
            description = "Shows how these words are read: names, figures and times, the rules that match or nearly do,"
                    + " facts. Needs no store.")
    private Optional<String> sentence;

    @Option(names = "--date", paramLabel = "DAY", description = "The day that the sentence was printed: 2024-03-05.")
    private Optional<LocalDate> date;

    @Option(names = "--why", description = "Says why the two names are one entity, or why they are not.")
    private boolean why;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (sentence.isPresent()) {
            Optional<PageDate> day = date.map(printed -> new PageDate(printed, false));
            new SentenceTree(console.out()).print(new ArticlePipeline(Lexicon.load()).inspect(sentence.get(), day));
            return ExitStatus.OK;
        }
        if (names.size() != (why ? 2 : 1)) {
            throw new UsageException(why ? "--why compares two names" : "give one name, or two with --why");
        }
        Path directory = store.orElseThrow(() -> new UsageException("which store? add --store DIR"));
        try (GraphStore graph = GraphStore.open(directory)) {
            return graph.read(dataset -> {
                Explanation explanation = new Explanation(dataset);
                return why ? compare(explanation, names.get(0), names.get(1)) : explain(explanation, names.get(0));
            });
        }
    }

    private int compare(Explanation explanation, String one, String two) {
        Sameness sameness = explanation.compare(one, two);
        for (Found entity : sameness.together()) {
            console.out().println("one entity: " + title(entity));
        }
        sameness.first().forEach(entity -> console.out().println("only " + one + ": " + title(entity)));
        sameness.second().forEach(entity -> console.out().println("only " + two + ": " + title(entity)));
        if (sameness.isReference()) {
            console.out().println("  the reference data gives it both names");
        }
        sameness.articles().forEach(article -> console.out().println("  an article calls it both: " + article));
        for (Decision decision : sameness.decisions()) {
            console.out()
                    .println("  " + (decision.merged() ? "merged" : "kept apart") + ": " + decision.name() + " ["
                            + decision.type() + "], " + decision.other() + " · " + decision.reason());
        }
        boolean bothKnown = Stream.of(sameness.first(), sameness.second()).noneMatch(List::isEmpty);
        if (sameness.together().isEmpty() && bothKnown && sameness.decisions().isEmpty()) {
            console.out().println("  no article calls one by the other's name, nor does the reference data");
        }
        if (sameness.together().isEmpty() && !bothKnown) {
            console.say("no entity is called '" + (sameness.first().isEmpty() ? one : two) + "'");
            return ExitStatus.PROBLEMS;
        }
        return ExitStatus.OK;
    }

    private static String title(Found entity) {
        return entity.name() + "  [" + entity.type() + "]  " + entity.iri();
    }

    private int explain(Explanation explanation, String name) {
        List<Found> entities = explanation.named(name);
        if (entities.isEmpty()) {
            String similar = explanation.similarTo(name).stream()
                    .map(Found::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            console.say("no entity is called '" + name + "'"
                    + (similar.isEmpty() ? "" : "; names that contain it: " + similar));
            return ExitStatus.PROBLEMS;
        }
        for (Found entity : entities) {
            console.out().println(title(entity));
            List<ProvenFact> facts = explanation.facts(entity);
            facts.forEach(this::print);
            if (facts.isEmpty()) {
                console.out().println("  known, but no article states a fact of it");
            }
        }
        return ExitStatus.OK;
    }

    private void print(ProvenFact fact) {
        console.out().println("  " + words(fact));
        console.out().println("      “" + fact.sentence().strip() + "”");
        console.out().println("      " + fact.article() + " · " + fact.rule());
    }

    private static String words(ProvenFact fact) {
        String begin = fact.subject().isEmpty() ? fact.detail() : fact.subject();
        return begin + " —" + fact.relation() + "→ " + fact.object();
    }
}
