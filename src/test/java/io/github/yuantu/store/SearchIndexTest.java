package io.github.yuantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.analyse.PinyinReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches the index that was written with a generation. */
class SearchIndexTest {

    private static final String TERMS = "https://w3id.org/yuantu/ontology#";

    @TempDir
    private static Path folder;

    private static GraphStore store;
    private static SearchIndex index;

    @BeforeAll
    static void publish() {
        try (GenerationWriter writer = GenerationWriter.begin(folder)) {
            writer.write(List.of(
                    quad("urn:karamay", RDF.type.asNode(), term("Place")),
                    quad("urn:karamay", SKOS.prefLabel.asNode(), name("克拉玛依市")),
                    quad("urn:karamay", SKOS.altLabel.asNode(), name("克拉玛依")),
                    quad("urn:district", RDF.type.asNode(), term("Place")),
                    quad("urn:district", SKOS.prefLabel.asNode(), name("克拉玛依区")),
                    quad("urn:firm", RDF.type.asNode(), term("Enterprise")),
                    quad("urn:firm", SKOS.prefLabel.asNode(), name("远泽新能源有限公司")),
                    quad("urn:firm", SKOS.altLabel.asNode(), name("ＹＺ新能源")),
                    quad("urn:mention-1", term("mentions"), NodeFactory.createURI("urn:karamay")),
                    quad("urn:mention-2", term("mentions"), NodeFactory.createURI("urn:karamay")),
                    quad("urn:article", RDF.type.asNode(), term("Article")),
                    quad("urn:article", SchemaDO.headline.asNode(), name("两地签约")),
                    quad("urn:article", SchemaDO.articleBody.asNode(), name("援疆项目在博乐市落地。"))));
            writer.keep("urn:article", new Original("援疆项目\n在博乐市落地。", List.of(0, 0, 4, 5)));
            writer.publish(new PinyinReading()::syllables, new TreeMap<>(Map.of("too large", 2L)));
        }
        store = GraphStore.open(folder);
        index = store.search(new PinyinReading()::syllables);
    }

    @AfterAll
    static void close() {
        index.close();
        store.close();
    }

    private static Quad quad(String subject, Node property, Node object) {
        return Quad.create(NodeFactory.createURI("urn:graph"), NodeFactory.createURI(subject), property, object);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(TERMS + name);
    }

    private static Node name(String words) {
        return NodeFactory.createLiteralLang(words, "zh");
    }

    @ParameterizedTest
    @CsvSource({
        "克拉玛依, urn:karamay",
        "玛依, urn:karamay",
        "kelamayi, urn:karamay",
        "Ke La Ma, urn:karamay",
        "klmy, urn:karamay",
        "KLMYS, urn:karamay",
        "克拉玛依区, urn:district",
        "yzxny, urn:firm",
        "xinnengyuan, urn:firm",
        "新能源, urn:firm",
        "远泽 有限, urn:firm",
        "yz新能源, urn:firm",
        "泽, urn:firm"
    })
    void findsAnEntityByWhatAPersonMayType(String words, String iri) {
        assertThat(index.entities(words, "", 5).hits())
                .first()
                .extracting(SearchHit::iri)
                .isEqualTo(iri);
    }

    @Test
    void whatIsNamedMoreOftenComesFirst() {
        SearchHits hits = index.entities("", "Place", 5);

        assertThat(hits.hits()).extracting(SearchHit::iri).containsExactly("urn:karamay", "urn:district");
        assertThat(hits.hits().get(0).mentions()).isEqualTo(2);
        assertThat(hits.total()).isEqualTo(2);
    }

    @Test
    void theNameThatMatchedIsTold() {
        assertThat(index.entities("yz新", "", 5).hits())
                .first()
                .extracting(SearchHit::name, SearchHit::matched)
                .containsExactly("远泽新能源有限公司", "ＹＺ新能源");
    }

    @ParameterizedTest
    @ValueSource(strings = {"援疆", "博乐市 落地", "签约"})
    void findsAnArticleByItsWords(String words) {
        assertThat(index.articles(words, 5).hits()).extracting(SearchHit::iri).containsExactly("urn:article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"疆援", "新能源", "*", "\"", "name:克拉玛依 OR 1", " ", "~^)("})
    void findsNoArticleWhereTheWordsDoNotStand(String words) {
        assertThat(index.articles(words, 5).hits()).isEmpty();
    }

    @Test
    void thePageThatWasKeptComesBack() {
        assertThat(index.original("urn:article")).contains(new Original("援疆项目\n在博乐市落地。", List.of(0, 0, 4, 5)));
        assertThat(index.original("urn:karamay")).isEmpty();
    }

    @Test
    void findingsAreKeptWithTheGeneration() {
        assertThat(store.findings()).containsExactly(Map.entry("too large", 2L));
    }
}
