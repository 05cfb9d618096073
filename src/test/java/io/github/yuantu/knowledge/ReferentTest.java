package io.github.yuantu.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentTest {

    @ParameterizedTest
    @CsvSource({"0, 4", "11, 4", "12, 4", "13, 20", "40, 30"})
    void tellsWhereItIsNamedClosest(int from, int nearest) {
        Referent place = Referent.of(EntityType.PLACE, "澄江", List.of(), List.of(named(4), named(20), named(30)));

        assertThat(place.nearest(named(from))).isEqualTo(named(nearest));
    }

    private static Mention named(int start) {
        return new Mention(new Span(start, start + 2), "澄江", EntityType.PLACE, 0.9, "test");
    }
}
