package io.github.yuantu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

    @TempDir
    private Path store;

    @Test
    void readingAMissingStoreSaysSoAndMakesNone() {
        Path missing = store.resolve("none");

        assertThatThrownBy(() -> GraphStore.open(missing))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("no store in " + missing);
        assertThat(missing).doesNotExist();
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(store.resolve("file"), "words");

        assertThatThrownBy(() -> GraphStore.open(file))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("no store in " + file);
    }

    @Test
    void readersFindWhatWasPublished() {
        publish("甲");

        assertThat(statements()).containsExactly("甲");
    }

    @Test
    void aGenerationThatIsNotPublishedLeavesTheOneBefore() {
        publish("甲");
        try (GenerationWriter writer = GenerationWriter.begin(store)) {
            writer.write(List.of(quad("乙")));
        }

        assertThat(statements()).containsExactly("甲");
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void aGenerationLeftByAKillIsIgnoredAndCleared() throws IOException {
        publish("甲");
        Path killed = Files.createDirectory(store.resolve("generations/000002"));
        writeUnfinished(killed, quad("乙"));

        assertThat(statements()).containsExactly("甲");
        publish("丙");
        assertThat(statements()).containsExactly("丙");
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void aPointerToAGenerationWithoutMarkerIsNoStore() throws IOException {
        publish("甲");
        Files.delete(store.resolve("generations/000001/complete.json"));

        assertThatThrownBy(() -> GraphStore.open(store)).isInstanceOf(SetupException.class);
    }

    @Test
    void aGenerationThatIsReadSurvivesTheNextBuild() {
        publish("甲");
        try (GraphStore reader = GraphStore.open(store)) {
            publish("乙");
            assertThat(reader.<Boolean>read(dataset -> dataset.contains(quad("甲"))))
                    .isTrue();
            assertThat(generations()).isEqualTo(2);
        }
        publish("丙");
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void aSecondBuildIsToldToWait() {
        try (GenerationWriter first = GenerationWriter.begin(store)) {
            first.write(List.of(quad("甲")));
            assertThatThrownBy(() -> GenerationWriter.begin(store))
                    .isInstanceOf(SetupException.class)
                    .hasMessageContaining("another build");
        }
    }

    @Test
    void aFullDiskStopsBeforeTheDatabaseDiesOfIt() {
        try (GenerationWriter writer = GenerationWriter.begin(store, new DiskSpace(store, Long.MAX_VALUE))) {
            assertThatThrownBy(() -> writer.write(List.of(quad("甲"))))
                    .isInstanceOf(SetupException.class)
                    .hasMessageContaining("disk full");
        }
        assertThat(generations()).isZero();
    }

    @Test
    void readersCannotWrite() {
        publish("甲");
        try (GraphStore reader = GraphStore.open(store)) {
            DatasetGraph dataset = reader.dataset();
            dataset.begin(TxnType.READ);
            assertThatThrownBy(() -> dataset.add(quad("乙"))).isInstanceOf(RuntimeException.class);
            dataset.end();
        }
    }

    @Test
    void countsAreKeptWithTheGeneration() {
        try (GenerationWriter writer = GenerationWriter.begin(store)) {
            writer.write(List.of(quad("甲"), quad("乙")));
            assertThat(writer.publish()).isEqualTo(new Generation(2, 1));
        }
        try (GraphStore reader = GraphStore.open(store)) {
            assertThat(reader.generation()).isEqualTo(new Generation(2, 1));
        }
    }

    private void publish(String words) {
        try (GenerationWriter writer = GenerationWriter.begin(store)) {
            writer.write(List.of(quad(words)));
            writer.publish();
        }
    }

    private List<String> statements() {
        try (GraphStore reader = GraphStore.open(store)) {
            return reader.read(dataset -> Stream.of("甲", "乙", "丙")
                    .filter(words -> dataset.contains(quad(words)))
                    .toList());
        }
    }

    private static void writeUnfinished(Path folder, Quad quad) {
        DatasetGraph database = Databases.connect(folder);
        Txn.executeWrite(database, () -> database.add(quad));
        Databases.release(database);
    }

    private long generations() {
        try (Stream<Path> children = Files.list(store.resolve("generations"))) {
            return children.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Quad quad(String words) {
        return Quad.create(
                NodeFactory.createURI("http://example.org/g"),
                NodeFactory.createURI("http://example.org/s"),
                NodeFactory.createURI("http://example.org/p"),
                NodeFactory.createLiteralString(words));
    }
}
