package io.github.yuantu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuilderTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasBuiltIsFoundInTheUnionOfAllGraphs() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.txt"), "云川省发布消息。");
        Files.writeString(pages.resolve("b.txt"), "澄江市召开会议。");

        BuildReport report = new GraphBuilder(Lexicon.load())
                .build(BuildOptions.of(List.of(pages), folder.resolve("store")), BuildProgress.SILENT);

        assertThat(report.articles()).isEqualTo(2);
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            assertThat(store.<Boolean>read(GraphBuilderTest::asksForBody)).isTrue();
            assertThat(store.generation().graphs()).isGreaterThanOrEqualTo(2);
        }
    }

    private static boolean asksForBody(DatasetGraph dataset) {
        String question = "PREFIX schema: <https://schema.org/> ASK { ?a schema:articleBody '云川省发布消息。' }";
        return QueryExecutionFactory.create(QueryFactory.create(question), DatasetFactory.wrap(dataset))
                .execAsk();
    }
}
