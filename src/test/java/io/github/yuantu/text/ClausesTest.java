package io.github.yuantu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"澄江铺路，青禾架桥。|0|4", "澄江铺路，青禾架桥。|4|4", "澄江铺路，青禾架桥。|5|9", "澄江、青禾架桥|0|7", "Bridge: open|0|6"})
    void aClauseEndsBeforeTheNextMarkOrWithTheText(String text, int from, int end) {
        assertThat(Clauses.endOf(text, from)).isEqualTo(end);
    }
}
