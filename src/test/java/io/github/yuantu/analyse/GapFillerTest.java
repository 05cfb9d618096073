package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.EntityType;
import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapFillerTest {

    private static final String TEXT = "周明远到了云岭镇。";

    private final TermedSentence sentence =
            new TermedSentence(new Sentence(new Span(10, 10 + TEXT.length()), TEXT, 0), List.of());

    @Test
    void whatStandsFreeIsAddedInReadingOrder() {
        Mention place = sentence.mention(5, 8, EntityType.PLACE, 0.9, "grammar");
        Mention person = sentence.mention(0, 3, EntityType.PERSON, 0.6, "filler");
        assertThat(filler(0, person).fill(sentence, List.of(place))).containsExactly(person, place);
    }

    @Test
    void whatOverlapsANameIsNot() {
        Mention place = sentence.mention(5, 7, EntityType.PLACE, 0.5, "grammar");
        Mention longer = sentence.mention(5, 8, EntityType.PLACE, 0.9, "filler");
        assertThat(filler(0, longer).fill(sentence, List.of(place))).containsExactly(place);
    }

    @Test
    void aNameLessSureThanAskedForGivesWay() {
        Mention place = sentence.mention(5, 7, EntityType.PLACE, 0.5, "grammar");
        Mention longer = sentence.mention(5, 8, EntityType.PLACE, 0.9, "filler");
        assertThat(filler(0.6, longer).fill(sentence, List.of(place))).containsExactly(longer);
    }

    private static GapFiller filler(double yielding, Mention... mentions) {
        return new GapFiller((sentence, found) -> List.of(mentions), yielding);
    }
}
