package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.rdf.IriMinter;
import io.github.yuantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuilderTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Path> pages = new ArrayList<>();

    @BeforeEach
    void writePages() throws IOException {
        page("a.txt", "云川省工业和信息化厅厅长韩江雪3月5日在澄江市调研。\n今年前两个月，澄江市规模以上工业增加值120.5亿元，同比增长6.1%。\n");
        page("b.txt", "国家发展改革委5日发布通知，支持克拉玛依市建设数据中心。\n韩江雪说：“我们要把项目早日建成。”\n");
        page("c.txt", "新疆远山重型机械制造有限公司（以下简称远山重机）与新疆大学在乌鲁木齐市签署合作协议。\n");
        page("d.txt", "远山重机年产5万吨铸件项目在克拉玛依市开工，总投资8亿元。\n");
    }

    private void page(String name, String text) throws IOException {
        pages.add(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void whatWasBuiltIsFoundInTheUnionOfAllGraphs() {
        BuildReport report = build("store", 2);

        assertThat(report.articles()).isEqualTo(4);
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            assertThat(store.<Boolean>read(GraphBuilderTest::asksForArticle)).isTrue();
        }
    }

    @Test
    void theSamePagesGiveTheSameStatementsInAnyOrderByAnyNumberOfThreads() {
        build("one", 1);
        Collections.reverse(pages);
        build("four", 4);

        assertThat(statements("four")).isEqualTo(statements("one")).hasSizeGreaterThan(30);
    }

    @Test
    void theGraphRecordsItsOwnBuild() {
        build("store", 1);

        assertThat(statements("store"))
                .anyMatch(line -> line.contains("id/build> <http://www.w3.org/ns/prov#endedAtTime>")
                        && line.contains("\"2026-11-21T08:30:00Z\""))
                .anyMatch(line -> line.contains("id/inputs> <https://schema.org/collectionSize> \"4\""))
                .anyMatch(line -> line.contains("id/dataset> <http://rdfs.org/ns/void#documents> \"4\""));
    }

    @Test
    void inputsWithoutAnArticleLeaveTheStoreAsItWas() throws IOException {
        build("store", 1);
        List<String> before = statements("store");
        pages.clear();
        page("empty.txt", "");
        BuildReport report = build("store", 1);

        assertThat(report.problems()).anyMatch(problem -> problem.reason().equals("no article was read"));
        assertThat(statements("store")).isEqualTo(before);
    }

    @Test
    void progressTellsOfEachArticleOnceWhenItIsWritten() {
        List<Long> written = new ArrayList<>();
        BuildProgress progress = (stage, done, total) -> {
            if (stage == BuildProgress.Stage.WRITE) {
                written.add(done);
            }
        };
        new GraphBuilder(LEXICON).build(options("store", 4), progress);

        assertThat(written).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void countsAddUp() throws IOException {
        page("empty.txt", "");
        page("digits.txt", "12345");
        BuildReport report = build("store", 2);

        assertThat(report.inputs()).isEqualTo(6);
        assertThat(report.inputs())
                .isEqualTo(report.pages()
                        + report.skipped().values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
        assertThat(report.candidates())
                .isEqualTo(report.facts().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        + report.dropped().values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
        assertThat(report.problems()).hasSize(2);
    }

    @Test
    void whatAnArticleCallsByAShortNameIsTheNodeOfTheReferenceData() {
        build("store", 2);
        String question = """
                PREFIX yt: <https://w3id.org/yuantu/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                ASK {
                  GRAPH ?said { ?article a yt:Article . ?body a yt:GovernmentBody }
                  GRAPH ?reference { ?body skos:prefLabel "国家发展和改革委员会"@zh }
                  FILTER NOT EXISTS { GRAPH ?reference { ?any a yt:Article } }
                }
                """;
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            assertThat(store.<Boolean>read(dataset -> asks(question, dataset))).isTrue();
        }
    }

    @Test
    void aWrongRowOfTheMetadataStopsTheBuildBeforeItTouchesTheStore() throws IOException {
        Path metadata = Files.writeString(folder.resolve("sources.csv"), "file,date\na.txt,2024-03-06\nb.txt,soon\n");
        BuildOptions options = new BuildOptions(
                pages, folder.resolve("store"), Optional.of(metadata), IriMinter.DEFAULT_BASE, 1, CLOCK);

        assertThatThrownBy(() -> new GraphBuilder(LEXICON).build(options, BuildProgress.SILENT))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("sources.csv:3")
                .hasMessageContaining("soon");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    private BuildReport build(String store, int threads) {
        return new GraphBuilder(LEXICON).build(options(store, threads), BuildProgress.SILENT);
    }

    private BuildOptions options(String store, int threads) {
        return new BuildOptions(pages, folder.resolve(store), Optional.empty(), IriMinter.DEFAULT_BASE, threads, CLOCK);
    }

    private List<String> statements(String name) {
        try (GraphStore store = GraphStore.open(folder.resolve(name))) {
            return store.read(dataset -> Iter.iter(dataset.find())
                    .map(quad -> NodeFmtLib.strNodesNT(
                            quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                    .toList()
                    .stream()
                    .sorted()
                    .toList());
        }
    }

    private static boolean asksForArticle(DatasetGraph dataset) {
        return asks("PREFIX yt: <https://w3id.org/yuantu/ontology#> ASK { ?article a yt:Article }", dataset);
    }

    private static boolean asks(String question, DatasetGraph dataset) {
        return QueryExecutionFactory.create(QueryFactory.create(question), DatasetFactory.wrap(dataset))
                .execAsk();
    }
}
