package io.github.yuantu.evaluate;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.evaluate.score.BuiltGraph;
import io.github.yuantu.evaluate.score.JudgedClaim;
import io.github.yuantu.evaluate.score.PageScore;
import io.github.yuantu.evaluate.score.Rows;
import io.github.yuantu.evaluate.score.Tally;
import io.github.yuantu.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A graph against annotations of some of its pages. */
public final class Evaluation {

    private final Map<String, Tally> tallies;
    private final List<JudgedClaim> claims;
    private final Coverage coverage;

    private Evaluation(Map<String, Tally> tallies, List<JudgedClaim> claims, Coverage coverage) {
        this.tallies = tallies;
        this.claims = claims;
        this.coverage = coverage;
    }

    /**
     * Compares all annotated pages.
     *
     * @param relations the local names of the ontology's relations
     * @param sentences parts the text of an article into sentences
     */
    public static Evaluation of(
            BuiltGraph graph,
            List<GoldPage> pages,
            Collection<String> relations,
            Function<String, List<Sentence>> sentences) {
        CoverageCount coverage = new CoverageCount(sentences);
        Map<String, Tally> all = new TreeMap<>();
        List<JudgedClaim> claims = new ArrayList<>();
        for (GoldPage page : pages) {
            PageScore score = PageScore.of(graph, page, relations);
            score.tallies()
                    .forEach((row, tally) ->
                            all.computeIfAbsent(row, name -> new Tally()).add(tally));
            claims.addAll(score.claims());
            coverage.add(page.page(), graph.page(page.page()));
        }
        return new Evaluation(all, List.copyOf(claims), coverage.total());
    }

    /** The claims that the annotations say something of. */
    public List<JudgedClaim> claims() {
        return claims;
    }

    /** How many sentences worth a statement have one. */
    public Coverage coverage() {
        return coverage;
    }

    /** The rows of the table in its order: those of the overall figure, the evidence, then each class and relation. */
    public Map<String, Tally> rows() {
        Map<String, Tally> rows = new LinkedHashMap<>();
        Rows.OVERALL.forEach(row -> rows.put(row, row(row)));
        rows.put(Rows.EVIDENCE, row(Rows.EVIDENCE));
        tallies.keySet().forEach(row -> rows.putIfAbsent(row, row(row)));
        return rows;
    }

    private Tally row(String name) {
        return switch (name) {
            case Rows.ENTITIES -> sum(Rows.ENTITY);
            case Rows.RELATIONS -> sum(Rows.RELATION);
            default -> tallies.getOrDefault(name, new Tally());
        };
    }

    private Tally sum(String prefix) {
        Tally sum = new Tally();
        tallies.forEach((row, tally) -> {
            if (row.startsWith(prefix)) {
                sum.add(tally);
            }
        });
        return sum;
    }

    /** The mean F1 of the rows that the annotations ask for, of which each page, class and relation is a part. */
    public double overall() {
        return Rows.OVERALL.stream()
                .map(this::row)
                .filter(tally -> tally.right() + tally.missing() > 0)
                .mapToDouble(tally -> rounded(tally.f1()))
                .average()
                .orElse(0);
    }

    /** Four decimal places, as shown. */
    static double rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
