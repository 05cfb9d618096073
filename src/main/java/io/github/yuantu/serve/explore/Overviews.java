package io.github.yuantu.serve.explore;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.explore.Overview.Built;
import io.github.yuantu.serve.explore.Overview.Connected;
import io.github.yuantu.serve.explore.Overview.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Counts what a dataset holds: looks at all of it once, which takes seconds for a million statements, so whoever asks
 * keeps the answer.
 *
 * @param dataset where to count
 * @param findings what validation found, by message
 */
public record Overviews(DatasetGraph dataset, SortedMap<String, Long> findings) {

    private static final int NEWEST = 12;
    private static final int MOST_CONNECTED = 12;
    private static final int MONTH = 7;

    /** The overview of the dataset. */
    public Overview overview() {
        KnownGraph graph = KnownGraph.of(dataset);
        Set<Node> articles = instances(Yt.ARTICLE);
        List<ArticleLine> lines = articles.stream().map(graph::article).toList();
        return new Overview(
                counts(articles.size()), newest(lines), connected(graph), coverage(lines), findings, built(graph));
    }

    private static Optional<Built> built(KnownGraph graph) {
        return graph.subjects(RDF.type.asNode(), Prov.ACTIVITY, 1).stream()
                .findFirst()
                .map(build -> new Built(
                        build.toString(),
                        graph.text(build, Prov.ENDED_AT_TIME),
                        graph.object(build, Prov.WAS_ASSOCIATED_WITH)
                                .map(program -> graph.text(program, SchemaDO.softwareVersion.asNode()))
                                .orElse(""),
                        graph.object(build, Prov.USED)
                                .map(inputs -> graph.text(inputs, SchemaDO.collectionSize.asNode()))
                                .orElse("")));
    }

    private Set<Node> instances(Node type) {
        Set<Node> instances = new HashSet<>();
        dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type)
                .forEachRemaining(quad -> instances.add(quad.getSubject()));
        return instances;
    }

    private SortedMap<String, Long> counts(long articles) {
        SortedMap<String, Long> counts = new TreeMap<>();
        Stream.concat(Arrays.stream(EntityType.values()).map(Yt::of), Stream.of(Yt.OBSERVATION, Yt.QUOTATION, Yt.CLAIM))
                .forEach(type -> counts.put(
                        KnownGraph.localName(type), (long) instances(type).size()));
        counts.put(KnownGraph.localName(Yt.ARTICLE), articles);
        return counts;
    }

    private static List<ArticleLine> newest(List<ArticleLine> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(ArticleLine::published)
                        .reversed()
                        .thenComparing(ArticleLine::headline)
                        .thenComparing(ArticleLine::iri))
                .limit(NEWEST)
                .toList();
    }

    /** By claims, so that reference data does not count. */
    private List<Connected> connected(KnownGraph graph) {
        Map<Node, Node> subjects = ends(RDF.subject.asNode());
        Map<Node, Set<Node>> neighbours = new HashMap<>();
        ends(RDF.object.asNode()).forEach((claim, object) -> {
            Node subject = subjects.get(claim);
            if (subject != null && object.isURI()) {
                neighbours.computeIfAbsent(subject, key -> new HashSet<>()).add(object);
                neighbours.computeIfAbsent(object, key -> new HashSet<>()).add(subject);
            }
        });
        return neighbours.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, Set<Node>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .filter(entry -> graph.isEntity(entry.getKey()))
                .limit(MOST_CONNECTED)
                .map(entry -> new Connected(
                        graph.thing(entry.getKey()), entry.getValue().size()))
                .toList();
    }

    private Map<Node, Node> ends(Node end) {
        Map<Node, Node> ends = new HashMap<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, end, Node.ANY);
        quads.forEachRemaining(quad -> ends.put(quad.getSubject(), quad.getObject()));
        return ends;
    }

    private static List<Month> coverage(List<ArticleLine> articles) {
        return articles.stream()
                .collect(Collectors.groupingBy(
                        article -> article.published()
                                .substring(
                                        0, Math.min(MONTH, article.published().length())),
                        TreeMap::new,
                        Collectors.groupingBy(ArticleLine::publisher, TreeMap::new, Collectors.counting())))
                .entrySet()
                .stream()
                .flatMap(month -> month.getValue().entrySet().stream()
                        .map(source -> new Month(
                                month.getKey(),
                                source.getKey(),
                                source.getValue().intValue())))
                .toList();
    }
}
