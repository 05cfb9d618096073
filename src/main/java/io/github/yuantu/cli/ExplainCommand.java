package io.github.yuantu.cli;

import io.github.yuantu.question.Explanation;
import io.github.yuantu.question.Explanation.Found;
import io.github.yuantu.question.Explanation.ProvenFact;
import io.github.yuantu.store.GraphStore;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows an entity with its facts and their proof. */
@Command(
        name = "explain",
        description = "Shows an entity with its facts, each with the article, the sentence and the rule it comes from.",
        footer = {"  yuantu explain 远泽新能源有限公司 --store store"})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "NAME", description = "The entity's name, full or short.")
    private String name;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            return graph.read(dataset -> explain(new Explanation(dataset)));
        }
    }

    private int explain(Explanation explanation) {
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
            console.out().println(entity.name() + "  [" + entity.type() + "]  " + entity.iri());
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
