package io.github.yuantu.cli;

import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.knowledge.Problem.Severity;
import io.github.yuantu.read.ArticleSplitter;
import io.github.yuantu.read.InputReader;
import io.github.yuantu.read.Reading;
import io.github.yuantu.read.SourceMetadata;
import io.github.yuantu.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how pages are split into articles. */
@Command(
        name = "articles",
        description = "Shows how pages are split into articles, without building anything.",
        footer = {"  yuantu articles page.txt", "  yuantu articles pages/ --metadata pages/sources.csv --format json"})
final class ArticlesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders, as for build.")
    private List<Path> inputs;

    @Option(
            names = {"-m", "--metadata"},
            paramLabel = "FILE",
            description = "A CSV file with the columns file, date, publication.")
    private Optional<Path> metadata;

    @Mixin
    private ReportFormat format = new ReportFormat();

    ArticlesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<ShownArticle> articles = articles(problems);
        format.write(
                articles,
                console,
                () -> articles.forEach(article -> console.out().print(article.text())));
        problems.removeIf(problem -> problem.severity() == Severity.LEFT_OUT);
        problems.forEach(problem ->
                console.say("problem: " + problem.where() + ": " + problem.reason() + ": " + problem.detail()));
        return problems.isEmpty() ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    private List<ShownArticle> articles(List<Problem> problems) {
        SourceMetadata sources = metadata.map(SourceMetadata::read).orElseGet(SourceMetadata::none);
        var splitter = new ArticleSplitter();
        try (Stream<Reading> readings = new InputReader(sources).read(inputs)) {
            return readings.peek(reading -> problems.addAll(reading.problems()))
                    .flatMap(reading -> reading.page().stream())
                    .flatMap(page -> splitter.split(page).stream())
                    .map(ShownArticle::of)
                    .toList();
        }
    }

    /**
     * What is shown of an article; an empty word for what it does not have.
     *
     * @param beginning the first words of its text
     * @param characters how long its text is
     */
    record ShownArticle(
            String page,
            String kind,
            String headline,
            String kicker,
            String subtitle,
            List<String> byline,
            String dateline,
            String date,
            String beginning,
            int characters) {

        private static final int BEGINNING = 40;

        static ShownArticle of(Article article) {
            String text = article.text();
            return new ShownArticle(
                    article.page().source(),
                    article.kind().name().toLowerCase(Locale.ROOT),
                    article.headline().orElse(""),
                    article.kicker().orElse(""),
                    article.subtitle().orElse(""),
                    article.byline(),
                    article.dateline().flatMap(line -> line.place()).orElse(""),
                    article.date().map(date -> date.day().toString()).orElse(""),
                    text.substring(0, Math.min(BEGINNING, text.length())).replace('\n', ' '),
                    text.length());
        }

        String text() {
            return "%s  [%s]  %s%n    %s  %s  %s%n    %s… (%,d)%n"
                    .formatted(
                            page,
                            kind,
                            headline.isEmpty() ? "(no headline)" : headline,
                            date,
                            dateline,
                            String.join(" ", byline),
                            beginning,
                            characters);
        }
    }
}
