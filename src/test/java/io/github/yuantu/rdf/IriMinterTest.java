package io.github.yuantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yuantu.knowledge.Entity;
import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.SetupException;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IriMinterTest {

    private final IriMinter iris = new IriMinter(IriMinter.DEFAULT_BASE);

    @Test
    void aDivisionHasItsCodeAsIri() {
        assertThat(iris.entity(entity(EntityType.PLACE, "650200", Optional.of("650200")))
                        .getURI())
                .isEqualTo("https://w3id.org/yuantu/id/place/650200");
    }

    @Test
    void anEntityHasAHashOfClassAndKey() {
        assertThat(iris.entity(entity(EntityType.GOVERNMENT_BODY, "澄江市财政局", Optional.empty()))
                        .getURI())
                .matches("https://w3id.org/yuantu/id/government-body/[0-9a-f]{24}");
    }

    @Test
    void fullWidthFormsMakeTheSameIri() {
        assertThat(iris.mint("page", "Ａ１")).isEqualTo(iris.mint("page", "A1"));
    }

    @Test
    void theSameWordsPartedElsewhereMakeAnotherIri() {
        assertThat(iris.mint("page", "ab", "c")).isNotEqualTo(iris.mint("page", "a", "bc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/", "https://example.org/id", "", "not an iri/"})
    void aBaseThatMakesNoIrisIsRefused(String base) {
        assertThatThrownBy(() -> new IriMinter(base))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining(IriMinter.DEFAULT_BASE);
    }

    private static Entity entity(EntityType type, String key, Optional<String> code) {
        return new Entity(key, type, key, new TreeSet<>(), code);
    }
}
