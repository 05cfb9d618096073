package io.github.yuantu.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.yuantu.extract.rules.Rule;
import io.github.yuantu.extract.rules.RuleExample;
import io.github.yuantu.extract.rules.RuleFile;
import io.github.yuantu.knowledge.Fact;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleFilesTest {

    private static final Path RULES = Path.of("src/main/resources/rules");

    private final Lexicon lexicon = Lexicon.load();

    @TestFactory
    Stream<DynamicTest> findWhatTheirExamplesSay() {
        return files().stream().flatMap(path -> {
            RuleFile file = read(path);
            return file.examples().stream()
                    .map(example -> dynamicTest(
                            path.getFileName() + " " + example.text(),
                            () -> assertThat(found(file.rules(), example)).hasSameElementsAs(example.facts())));
        });
    }

    @TestFactory
    Stream<DynamicTest> haveExamplesAndNonExamples() {
        return files().stream()
                .map(path -> dynamicTest(path.getFileName().toString(), () -> {
                    RuleFile file = read(path);
                    assertThat(path).hasFileName(file.relation().name() + ".rule");
                    assertThat(file.rules()).extracting(Rule::id).doesNotHaveDuplicates();
                    assertThat(file.examples())
                            .anyMatch(example -> example.facts().isEmpty());
                    assertThat(file.examples())
                            .anyMatch(example -> !example.facts().isEmpty());
                }));
    }

    @Test
    void coverEveryRelationOfTheOntology() {
        assertThat(files().stream().map(path -> read(path).relation().name()))
                .containsAll(lexicon.relations().keySet());
    }

    private static List<String> found(List<Rule> rules, RuleExample example) {
        return new RelationExtractor(rules, Optional.empty())
                .extract(MarkedText.article(example)).stream()
                        .map(Fact::arguments)
                        .map(arguments -> arguments.stream().map(Mention::text).toList())
                        .map(names -> String.join(" -> ", names))
                        .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> paths = Files.list(RULES)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleFile read(Path path) {
        try {
            return RuleFile.parse(path.toString(), Files.readAllLines(path), lexicon.relations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
