package io.github.yuantu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlignedTextTest {

    private static final String SOURCE = "园区管\n委会  发布";

    private final AlignedText joined = AlignedText.builder(SOURCE)
            .copy(new Span(0, 3))
            .copy(new Span(4, 6))
            .insert("，", 6)
            .copy(new Span(8, 10))
            .build();

    @Test
    void readsAsTheStretchesAppended() {
        assertThat(joined.text()).isEqualTo("园区管委会，发布");
    }

    @Test
    void leadsASpanAcrossACutBackToThePage() {
        assertThat(joined.toSource(new Span(0, 5)).of(SOURCE)).isEqualTo("园区管\n委会");
        assertThat(joined.toSource(new Span(3, 5)).of(SOURCE)).isEqualTo("委会");
        assertThat(joined.toSource(new Span(6, 8)).of(SOURCE)).isEqualTo("发布");
    }

    @Test
    void mapsACopyToItself() {
        assertThat(AlignedText.whole(SOURCE).toSource(new Span(2, 6))).isEqualTo(new Span(2, 6));
    }

    @Test
    void refusesASpanPastItsEnd() {
        assertThatThrownBy(() -> joined.toSource(new Span(0, 20))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
