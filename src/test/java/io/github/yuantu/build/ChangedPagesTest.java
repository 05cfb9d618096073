package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.rdf.Prov;
import io.github.yuantu.rdf.Yt;
import io.github.yuantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A page more or less: the graphs of articles that share no entity with it stay as they are, to the byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedPagesTest {

    private static final String EXPLAINS = "新疆远山重型机械制造有限公司（以下简称远山重机公司）与云川大学签署合作协议。\n";
    private static final List<String> OTHERS = List.of(
            "远山重机公司与澄江市人民政府签署合作协议，今年计划投资8亿元。\n",
            "国家发展改革委5日发布通知，支持克拉玛依市建设数据中心。\n",
            "今年前两个月，澄江市规模以上工业增加值120.5亿元，同比增长6.1%。\n");

    private Map<Node, Set<Quad>> with = Map.of();
    private Map<Node, Set<Quad>> without = Map.of();
    private Set<Node> named = Set.of();

    @BeforeAll
    void buildWithAndWithoutThePage(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("explains.txt"), EXPLAINS);
        Path others = Files.createDirectory(folder.resolve("others"));
        for (String text : OTHERS) {
            Files.writeString(others.resolve("other" + OTHERS.indexOf(text) + ".txt"), text);
        }
        GraphBuilder builder = new GraphBuilder(Lexicon.load());
        with = build(builder, folder.resolve("with"), page, others);
        without = build(builder, folder.resolve("without"), others);
        named = with.entrySet().stream()
                .filter(graph -> !without.containsKey(graph.getKey()))
                .flatMap(graph -> entities(graph.getValue()).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void itsOwnGraphIsTheOnlyOneThatComesOrGoes() {
        assertThat(with)
                .hasSize(without.size() + 1)
                .containsKeys(without.keySet().toArray(Node[]::new));
    }

    @Test
    void graphsThatShareNoEntityWithItStayTheSame() {
        List<Node> apart = without.keySet().stream()
                .filter(graph ->
                        entities(with.getOrDefault(graph, Set.of())).stream().noneMatch(named::contains))
                .toList();
        assertThat(apart).hasSizeGreaterThan(2);
        apart.forEach(graph -> assertThat(with).containsEntry(graph, without.getOrDefault(graph, Set.of())));
    }

    @Test
    void graphsThatShareAnEntityDifferOnlyInWhatIsSaidOfIt() {
        List<Node> changed = without.keySet().stream()
                .filter(graph -> !without.getOrDefault(graph, Set.of()).equals(with.get(graph)))
                .toList();
        assertThat(changed).hasSize(1);
        Set<Quad> before = without.getOrDefault(changed.get(0), Set.of());
        Set<Quad> after = with.getOrDefault(changed.get(0), Set.of());
        assertThat(after).anyMatch(before::contains);
        assertAllAbout(shared(after), after, before);
        Set<Node> former = entities(before);
        former.removeAll(entities(after));
        assertAllAbout(former, before, after);
    }

    private Set<Node> shared(Set<Quad> graph) {
        Set<Node> shared = entities(graph);
        shared.retainAll(named);
        return shared;
    }

    /** What {@code graph} says and {@code other} does not is said of one of {@code entities}, or by a node that names one. */
    private static void assertAllAbout(Set<Node> entities, Set<Quad> graph, Set<Quad> other) {
        assertThat(entities).hasSize(1);
        Set<Node> about = graph.stream()
                .filter(quad -> entities.contains(quad.getObject()))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        about.addAll(entities);
        assertThat(graph.stream().filter(quad -> !other.contains(quad)).map(Quad::getSubject))
                .isNotEmpty()
                .allMatch(about::contains);
    }

    private static Set<Node> entities(Collection<Quad> graph) {
        return graph.stream()
                .filter(quad -> quad.getPredicate().equals(Yt.MENTIONS))
                .map(Quad::getObject)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What was decided of names, and the record of the build. */
    private static boolean isOfAllPages(Set<Quad> graph) {
        return graph.stream()
                .map(Quad::getObject)
                .anyMatch(object -> object.equals(Yt.NAME_DECISION) || object.equals(Prov.ACTIVITY));
    }

    private static Map<Node, Set<Quad>> build(GraphBuilder builder, Path place, Path... inputs) {
        builder.build(BuildOptions.of(Stream.of(inputs).toList(), place), BuildProgress.SILENT);
        try (GraphStore store = GraphStore.open(place)) {
            Map<Node, Set<Quad>> graphs = store.read(dataset -> Iter.toList(dataset.find()).stream()
                    .collect(Collectors.groupingBy(Quad::getGraph, Collectors.toSet())));
            graphs.values().removeIf(ChangedPagesTest::isOfAllPages);
            return graphs;
        }
    }
}
