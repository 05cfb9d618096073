package io.github.yuantu.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

    private static final String PAGE = """
            {"page": "page.txt",
             "articles": [{"id": "a1", "headline": null, "probes": ["远泽能源落户澄江"]}],
             "entities": [{"id": "e1", "type": "Enterprise", "names": ["远泽能源"]},
                          {"id": "e2", "type": "Place", "names": ["澄江市", "澄江"], "alt": ["Facility"], "optional": true}],
             "relations": [{"p": "locatedIn", "s": "e1", "o": "e2", "in": "a1"}],
             "dates": [{"p": "foundedOn", "s": "e1", "value": "2023-05", "in": "a1"}],
             "observations": [{"about": "e1", "indicator": "产值", "value": 1.50, "in": "a1"}]}
            """;

    @TempDir
    private Path folder;

    private final GoldReader reader = new GoldReader(Set.of("locatedIn", "partOf"));

    @Test
    void whatIsNotAnnotatedIsEmpty() throws IOException {
        Files.writeString(folder.resolve("page.json"), PAGE);
        GoldPage page = reader.readFolder(folder).get(0);
        assertThat(page.articles().get(0).headline()).isEmpty();
        assertThat(page.entities().get(1).alternatives()).containsExactly("Facility");
        assertThat(page.entities()).extracting(GoldPage.Entity::optional).containsExactly(false, true);
        assertThat(page.observations().get(0).value()).isEqualByComparingTo("1.5");
        assertThat(page.observations().get(0).unit()).isEmpty();
        assertThat(page.quotations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"o\": \"e2\" | \"o\": \"e9\" | relations[0].o: expected the id of an entity, found \"e9\"",
                "\"optional\": true | \"optionl\": true | entities[1].optionl: expected one of the keys",
                "\"optional\": true | \"optional\": 1 | entities[1].optional: expected true or false, found 1",
                "locatedIn | lovesTo | relations[0].p: expected a relation of the ontology (locatedIn partOf)",
                "Enterprise | Firm | entities[0].type: expected a class of the ontology",
                "1.50 | \"1.50\" | observations[0].value: expected a number, found \"1.50\"",
                "2023-05 | May | dates[0].value: expected a year, a month or a day",
                "\"id\": \"e2\" | \"id\": \"e1\" | entities[1]: expected an id of its own",
                "[\"远泽能源\"] | [] | entities[0]: expected at least one name",
                "\"page.txt\" | \"page.txt | page.json:1:",
            },
            delimiter = '|')
    void aWrongFileIsRefusedWithItsPlace(String right, String wrong, String message) throws IOException {
        assertThat(PAGE).contains(right);
        Files.writeString(folder.resolve("page.json"), PAGE.replace(right, wrong));
        assertThatThrownBy(() -> reader.readFolder(folder))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("page.json")
                .hasMessageContaining(message);
    }

    @Test
    void aFolderWithoutAnnotationsIsRefused() {
        assertThatThrownBy(() -> reader.readFolder(folder))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("--draft DIR");
    }
}
