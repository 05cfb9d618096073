package io.github.yuantu.build;

import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.MergeDecision;
import io.github.yuantu.knowledge.Problem;
import io.github.yuantu.knowledge.ResolvedArticle;
import io.github.yuantu.rdf.BuildRecord;
import io.github.yuantu.read.Reading;
import io.github.yuantu.resolve.Resolution;
import io.github.yuantu.store.Generation;
import io.github.yuantu.store.Violation;
import io.github.yuantu.text.PageDate;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what happens in a build. For one thread. */
final class BuildTally {
    private static final int DECISIONS_SHOWN = 500;

    private final Stopwatch watch = new Stopwatch();
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, Long> skipped = new TreeMap<>();
    private final SortedMap<String, Long> facts = new TreeMap<>();
    private final SortedMap<String, Long> dropped = new TreeMap<>();
    private final SortedMap<String, Long> merges = new TreeMap<>();
    private final SortedMap<String, Long> violations = new TreeMap<>();
    private final SortedMap<String, Long> implausible = new TreeMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private long inputs;
    private long pages;
    private long analysed;
    private long articles;
    private long written;
    private long sentences;
    private long characters;
    private long entities;
    private long mentions;
    private double analysisCpuSeconds;
    private List<MergeDecision> decisions = List.of();

    void count(Reading reading) {
        inputs++;
        problems.addAll(reading.problems());
        if (reading.page().isPresent()) {
            pages++;
        } else {
            reading.problems().stream().limit(1).forEach(problem -> add(skipped, problem.reason()));
        }
    }

    void count(PageFacts page) {
        problems.addAll(page.problems());
        sentences += page.sentences();
        analysed++;
    }

    void count(Problem problem) {
        problems.add(problem);
    }

    /** No input held an article. */
    void nothingRead(Path store) {
        problems.add(new Problem(
                Problem.Severity.NEEDS_ATTENTION,
                store.toString(),
                "no article was read",
                "the store is left as it was; give files or folders with text"));
    }

    /** All pages are analysed: what comes now is not analysis. */
    void endOfAnalysis() {
        analysisCpuSeconds = watch.cpuSeconds();
    }

    void count(Resolution resolution) {
        entities = resolution.articles().stream()
                .flatMap(article -> article.namings().stream())
                .map(ResolvedArticle.Naming::entity)
                .map(entity -> entity.type() + " " + entity.key())
                .distinct()
                .count();
        resolution.counts().forEach((reason, count) -> merges.put(reason.name().toLowerCase(Locale.ROOT), count));
        decisions = resolution.firstOfEachReason(DECISIONS_SHOWN);
    }

    void dropped(String reason) {
        add(dropped, reason);
    }

    void count(ResolvedArticle article) {
        articles++;
        article.article().date().map(PageDate::day).ifPresent(days::add);
        characters += article.article().text().length();
        mentions += article.namings().stream()
                .mapToLong(naming -> naming.referent().mentions().size())
                .sum();
        article.facts().forEach(fact -> add(facts, kind(fact)));
    }

    /** What breaks a shape is our fault; what is only not plausible may well stand in the newspaper so. */
    void count(Violation violation) {
        boolean broken = violation.severity() == Violation.Severity.VIOLATION;
        add(broken ? violations : implausible, violation.message());
        problems.add(new Problem(
                broken ? Problem.Severity.NEEDS_ATTENTION : Problem.Severity.LEFT_OUT,
                violation.sources().stream()
                        .findFirst()
                        .map(Violation.Source::article)
                        .orElse(""),
                broken ? "statement breaks a shape" : "statement is not plausible",
                violation.focus() + ": " + violation.message()));
    }

    /** How many statements validation found fault with, by message. */
    SortedMap<String, Long> findings() {
        SortedMap<String, Long> findings = new TreeMap<>(violations);
        findings.putAll(implausible);
        return findings;
    }

    /** What the graph records of its own making. */
    BuildRecord record(String version, Instant started, Instant ended) {
        return new BuildRecord(
                version,
                started,
                ended,
                inputs,
                articles,
                entities,
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.last()));
    }

    long pagesAnalysed() {
        return analysed;
    }

    /** Counts one more article whose statements are in the store; how many these are now. */
    long countWritten() {
        return ++written;
    }

    BuildReport report(Generation generation, int threads) {
        return new BuildReport(
                inputs,
                pages,
                skipped,
                articles,
                sentences,
                characters,
                entities,
                mentions,
                sum(facts) + sum(dropped),
                facts,
                dropped,
                merges,
                decisions,
                sum(merges) - decisions.size(),
                violations,
                implausible,
                generation.quads(),
                generation.graphs(),
                threads,
                watch.seconds(),
                Math.round(characters / Math.max(analysisCpuSeconds, 0.001)),
                Math.round(characters / Math.max(watch.cpuSeconds(), 0.001)),
                problems);
    }

    private static void add(SortedMap<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String kind(Fact<?> fact) {
        return fact instanceof Fact.Related<?> related
                ? related.relation().name()
                : fact.getClass().getSimpleName();
    }
}
