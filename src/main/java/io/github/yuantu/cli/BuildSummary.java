package io.github.yuantu.cli;

import io.github.yuantu.build.BuildReport;
import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.knowledge.Problem.Severity;
import java.util.List;

/**
 * What a build did, for a person to read.
 *
 * @param report the counts
 */
record BuildSummary(BuildReport report) {

    private static final int SHOWN = 20;

    /** Prints the counts to standard output, the problems to standard error; the exit code that follows. */
    int print(Console console) {
        line(console, "inputs", report.inputs());
        line(console, "pages", report.pages());
        report.skipped().forEach((reason, count) -> line(console, "skipped: " + reason, count));
        line(console, "articles", report.articles());
        line(console, "sentences", report.sentences());
        line(console, "characters", report.characters());
        line(console, "entities", report.entities());
        line(console, "mentions", report.mentions());
        line(console, "candidates", report.candidates());
        report.facts().forEach((kind, count) -> line(console, "facts: " + kind, count));
        report.dropped().forEach((reason, count) -> line(console, "left out: " + reason, count));
        report.violations().forEach((message, count) -> line(console, "breaks a shape: " + message, count));
        report.implausible().forEach((message, count) -> line(console, "not plausible: " + message, count));
        line(console, "statements", report.quads());
        line(console, "graphs", report.graphs());
        console.out().printf("%-40s %,14.1f%n", "seconds", report.seconds());
        line(console, "characters per CPU second", report.charactersPerCpuSecond());
        console.out().flush();
        List<Problem> problems = report.problems().stream()
                .filter(problem -> problem.severity() != Severity.LEFT_OUT)
                .toList();
        problems.stream().limit(SHOWN).forEach(problem -> console.say(words(problem)));
        if (problems.size() > SHOWN) {
            console.say("… and " + (problems.size() - SHOWN) + " more; --report FILE.json holds all");
        }
        return problems.isEmpty() ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    private static void line(Console console, String name, long count) {
        console.out().printf("%-40s %,14d%n", name, count);
    }

    private static String words(Problem problem) {
        return "problem: " + problem.where() + ": " + problem.reason() + ": " + problem.detail();
    }
}
