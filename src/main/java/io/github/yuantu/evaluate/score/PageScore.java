package io.github.yuantu.evaluate.score;

import io.github.yuantu.evaluate.gold.GoldPage;
import io.github.yuantu.rdf.Yt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** A built page against its annotation: counts by row of the table, and a verdict for each claim. */
public final class PageScore {

    private final BuiltPage built;
    private final GoldPage gold;
    private final Map<String, GoldPage.Entity> entities = new HashMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<Statement, Verdict> verdicts = new HashMap<>();
    private final Map<String, String> idOfNode;

    private PageScore(BuiltPage built, GoldPage gold, Collection<String> relations) {
        this.built = built;
        this.gold = gold;
        gold.entities().forEach(entity -> entities.put(entity.id(), entity));
        this.idOfNode = new EntityPairing(this).pair();
        new ArticleScorer(this).score();
        new RelationScorer(this, relations).score();
        new PostScorer(this).score();
        new ValueScorer(this).score();
        new ObservationScorer(this).score();
        new QuotationScorer(this).score();
        new EvidenceScorer(this, relations).score();
    }

    /**
     * Compares a page.
     *
     * @param relations the local names of the relations to compare
     */
    public static PageScore of(BuiltGraph graph, GoldPage gold, Collection<String> relations) {
        return new PageScore(graph.page(gold.page()), gold, relations);
    }

    /** The counts, by the row's name. */
    public Map<String, Tally> tallies() {
        return tallies;
    }

    /** All claims that the annotation says something of, by rule. */
    public List<JudgedClaim> claims() {
        List<JudgedClaim> claims = new ArrayList<>();
        for (String node : built.instances(Yt.CLAIM)) {
            Statement statement = claimed(node);
            Verdict verdict = verdicts.get(statement);
            if (verdict != null) {
                claims.add(new JudgedClaim(
                        gold.page(),
                        built.joined(node, Yt.EXTRACTOR),
                        statement.property().replaceFirst("^.*[#/]", ""),
                        built.first(node, Yt.CONFIDENCE)
                                .map(Double::parseDouble)
                                .orElse(1.0),
                        verdict,
                        words(statement),
                        built.joined(node, OA.exact.asNode())));
            }
        }
        return claims;
    }

    private Statement claimed(String claim) {
        return new Statement(
                built.joined(claim, RDF.subject.asNode()),
                built.joined(claim, RDF.predicate.asNode()),
                built.joined(claim, RDF.object.asNode()));
    }

    /** A figure, post or quotation is told by what it says, not by its node. */
    private String words(Statement statement) {
        String told = Stream.of(Yt.INDICATOR, Yt.VALUE, Yt.UNIT, Yt.PERIOD, Yt.POST_TITLE, Yt.QUOTED_TEXT)
                .flatMap(property -> built.first(statement.subject(), property).stream())
                .reduce("", (one, other) -> one + " " + other)
                .strip();
        return String.join(
                " ",
                told.isEmpty() ? name(statement.subject()) : told,
                "—" + statement.property().replaceFirst("^.*[#/]", "") + "→",
                name(statement.object()));
    }

    GoldPage gold() {
        return gold;
    }

    BuiltPage built() {
        return built;
    }

    Tally tally(String row) {
        return tallies.computeIfAbsent(row, name -> new Tally());
    }

    /** Notes what the annotation says of a statement. */
    void judge(String subject, String property, String object, Verdict verdict) {
        verdicts.put(new Statement(subject, property, object), verdict);
    }

    /** The id of the annotated entity that a node is paired with. */
    Optional<String> idOf(String node) {
        return Optional.ofNullable(idOfNode.get(node));
    }

    boolean isPaired(String id, List<String> nodes) {
        return nodes.stream().anyMatch(node -> id.equals(idOfNode.get(node)));
    }

    /** Whether one of the entities, by id, may be left out. */
    boolean isOptional(String... ids) {
        for (String id : ids) {
            GoldPage.Entity entity = entities.get(id);
            if (entity != null && entity.optional()) {
                return true;
            }
        }
        return false;
    }

    /** The fullest name of an annotated entity. */
    String nameOf(String id) {
        GoldPage.Entity entity = entities.get(id);
        return entity == null ? id : entity.names().get(0);
    }

    String name(String node) {
        if (node.startsWith(Yt.NAMESPACE)) {
            return node.substring(Yt.NAMESPACE.length());
        }
        return node.startsWith("http") ? built.name(node) : node;
    }

    List<String> names(List<String> nodes) {
        return nodes.stream().map(this::name).toList();
    }

    /** The words, behind the page that they are of. */
    String told(String... words) {
        return gold.page() + " " + String.join(" ", words);
    }
}
