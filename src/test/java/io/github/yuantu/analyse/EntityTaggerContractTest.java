package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yuantu.knowledge.Mention;
import io.github.yuantu.lexicon.Lexicon;
import io.github.yuantu.text.Sentence;
import io.github.yuantu.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every tagger promises, checked on all of them in their order. */
class EntityTaggerContractTest {

    private static final String PIECES = "云川省澄江市委局公司（）“”《》·、，。和与等12家A李王说表示记者该院集团项目政府部门书记";

    private final TermReader reader = new TermReader();
    private final EntityTaggers taggers = new EntityTaggers(Lexicon.load());

    @Test
    void anEmptySentenceNamesNothing() {
        assertThat(tag("", 0)).isEmpty();
    }

    @Test
    void mentionsOfRandomSentencesReadAsTheTextDoesAndAreTheSameEachTime() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            String text = randomText(random);
            List<Mention> mentions = tag(text, round);
            assertThat(mentions).isEqualTo(tag(text, round)).isSorted();
            int start = round;
            assertThat(mentions)
                    .allSatisfy(mention ->
                            assertThat(mention.span().shifted(-start).of(text)).isEqualTo(mention.text()));
        }
    }

    @Test
    void mentionsLieWhereTheyRead() {
        String text = "据新华社报道，北京市和上海市的代表李建国说，会议由中国石油新疆油田公司举办。";
        assertThat(tag(text, 100))
                .isNotEmpty()
                .allSatisfy(mention ->
                        assertThat(mention.span().shifted(-100).of(text)).isEqualTo(mention.text()));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(4) == 0
                            ? (char) (0x4e00 + random.nextInt(0x5000))
                            : PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return text.toString();
    }

    private List<Mention> tag(String text, int start) {
        return taggers.tag(reader.read(new Sentence(new Span(start, start + text.length()), text, 0)))
                .names();
    }
}
